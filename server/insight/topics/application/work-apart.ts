import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Discovery, TextToPlace } from '../domain/discover-topics.js';
import type { TopicExamples, TopicModel } from '../domain/grouping/topic-model.js';
import { carryOut, type TopicResult, type TopicTask } from './topic-tasks.js';

const PROGRAM = path.join(import.meta.dirname, 'topics.worker.js');

export const learnApart = async (known: readonly TopicExamples[]): Promise<TopicModel> =>
  (await apart({ task: 'learn', known })) as TopicModel;

export const discoverApart = async (
  known: readonly TopicExamples[],
  texts: readonly TextToPlace[],
): Promise<Discovery> => (await apart({ task: 'discover', known, texts })) as Discovery;

/** In a thread of its own; in this one when the desk runs from its sources, as in tests. */
function apart(task: TopicTask): Promise<TopicResult> {
  if (!existsSync(PROGRAM)) return Promise.resolve().then(() => carryOut(task));
  return new Promise((resolve, reject) => {
    const worker = new Worker(PROGRAM, { workerData: task });
    worker.once('message', (result: TopicResult) => resolve(result));
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The thread that groups topics ended with code ${code}.`));
    });
    worker.unref();
  });
}
