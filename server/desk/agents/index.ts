/** People at the desk: who is there, who takes work, who stands above whom. */
export { AgentsModule } from './agents.module.js';
