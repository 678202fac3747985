import { parentPort, workerData } from 'node:worker_threads';
import { type Correction, learnTaught } from '../domain/taught/learn-taught.js';
import { shippedData } from './shipped-data.js';

/** A thread of its own: replaying thousands of corrections takes longer than a desk may stand still. */
parentPort?.postMessage(learnTaught(workerData as readonly Correction[], shippedData()));
