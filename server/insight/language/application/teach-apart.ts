import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Correction, learnTaught } from '../domain/taught/learn-taught.js';
import type { Taught } from '../domain/taught/taught.js';
import { shippedData } from './shipped-data.js';

const PROGRAM = path.join(import.meta.dirname, 'taught.worker.js');

/** Learns in a thread of its own; in this one when the desk runs from its sources, as in tests. */
export function teachApart(corrections: readonly Correction[]): Promise<Taught> {
  if (!existsSync(PROGRAM))
    return Promise.resolve().then(() => learnTaught(corrections, shippedData()));
  return new Promise((resolve, reject) => {
    const worker = new Worker(PROGRAM, { workerData: corrections });
    worker.once('message', (taught: Taught) => resolve(taught));
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The thread that replays corrections ended with ${code}.`));
    });
    worker.unref();
  });
}
