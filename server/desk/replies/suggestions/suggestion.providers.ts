import { SuggestionsController } from './api/suggestions.controller.js';
import { OpenQuestion } from './application/open-question.js';
import { SuggestReplies } from './application/suggest-replies.js';
import { TeachMatcher } from './application/teach-matcher.js';
import { LessonReader } from './data/lesson.reader.js';
import { QuestionReader } from './data/question.reader.js';

/** Which canned replies fit what a customer asks. */
export const suggestionControllers = [SuggestionsController];

export const suggestionProviders = [
  LessonReader,
  OpenQuestion,
  QuestionReader,
  SuggestReplies,
  TeachMatcher,
];
