/** The demo brand, for trying Hark out. */
export { Demo } from './application/demo.js';
export { DemoModule } from './demo.module.js';
export { DEMO_PEOPLE, emailOf } from './domain/people.js';
