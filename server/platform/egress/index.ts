/**
 * The only way out of the house. A name is resolved once, every address it has is checked, and the
 * connection goes to what was checked. No redirects; only http and https; no name and password in
 * the address; time and size are limited. What happened before the first byte is `not-sent`, what
 * happened after it and before a whole answer is `unknown`.
 */
export { createEgress, type Egress, type EgressOptions } from './create-egress.js';
export { EgressModule } from './egress.module.js';
export { NetworkHttp } from './network-http.js';
export { PayloadHttp } from './payload-http.js';
