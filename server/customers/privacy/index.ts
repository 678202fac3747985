/** What the law asks: export, erasure with proof, retention, who read of whom. */
export { PrivacyModule } from './privacy.module.js';
