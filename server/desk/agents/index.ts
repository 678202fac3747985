/** People at the desk: who is there. */
export { AgentsModule } from './agents.module.js';
