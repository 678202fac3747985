import { type Discovery, discoverTopics, type TextToPlace } from '../domain/discover-topics.js';
import {
  learnTopics,
  type TopicExamples,
  type TopicModel,
} from '../domain/grouping/topic-model.js';

/** What is worked out apart from the desk's own thread. */
export type TopicTask =
  | { task: 'learn'; known: readonly TopicExamples[] }
  | { task: 'discover'; known: readonly TopicExamples[]; texts: readonly TextToPlace[] };

export type TopicResult = TopicModel | Discovery;

export const carryOut = (task: TopicTask): TopicResult =>
  task.task === 'learn' ? learnTopics(task.known) : discoverTopics(task.known, task.texts);
