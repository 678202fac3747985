import { parentPort, workerData } from 'node:worker_threads';
import { carryOut, type TopicTask } from './topic-tasks.js';

/** A thread of its own: grouping takes seconds, in which the desk answers its people. */
parentPort?.postMessage(carryOut(workerData as TopicTask));
