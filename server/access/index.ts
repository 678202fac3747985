export { Me, Public, Requires } from './api/access.decorators.js';
export { ABILITIES, ROLES } from './domain/abilities.js';
export { may, mayRemoveNote, mayReplyOn, maySee, mayWorkOn, reaches } from './domain/policy.js';
