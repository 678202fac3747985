export { Identities } from './application/identities.js';
export { CrmModule } from './crm.module.js';
