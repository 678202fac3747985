/** Language, sentiment and intent of messages, and which canned reply fits one. */
export { LanguageModule } from './language.module.js';
export { LabelHistory } from './application/label-history.js';
export { Labels } from './application/labels.js';
export { TextReader } from './application/text-reader.js';
export { asksForPerson } from './domain/cues.js';
export { AnswerMatcher, type TriedQuestion } from './application/answer-matcher.js';
export type { AnswerExamples, Match, Matches } from './domain/match/matcher-data.js';
