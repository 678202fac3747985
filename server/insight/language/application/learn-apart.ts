import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Learned, learn } from '../domain/match/learn.js';
import type { AnswerExamples } from '../domain/match/matcher-data.js';

const PROGRAM = path.join(import.meta.dirname, 'matcher.worker.js');

/** Learns in a thread of its own; in this one when the desk runs from its sources, as in tests. */
export function learnApart(answers: readonly AnswerExamples[]): Promise<Learned> {
  if (!existsSync(PROGRAM)) return Promise.resolve().then(() => learn(answers));
  return new Promise((resolve, reject) => {
    const worker = new Worker(PROGRAM, { workerData: answers });
    worker.once('message', (learned: Learned) => resolve(learned));
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The thread that learns answers ended with code ${code}.`));
    });
    worker.unref();
  });
}
