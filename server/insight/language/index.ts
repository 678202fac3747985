/** Language, sentiment and intent of messages, and which canned reply fits one. */
export { LanguageModule } from './language.module.js';
export { Labels } from './application/labels.js';
export { asksForPerson } from './domain/cues.js';
