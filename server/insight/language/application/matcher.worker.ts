import { parentPort, workerData } from 'node:worker_threads';
import { learn } from '../domain/match/learn.js';
import type { AnswerExamples } from '../domain/match/matcher-data.js';

/** A thread of its own: learning takes seconds, in which the desk answers its people. */
parentPort?.postMessage(learn(workerData as readonly AnswerExamples[]));
