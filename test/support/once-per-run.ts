import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readIfPresent, runFolder } from './run-folder.js';

const PATIENCE_MS = 180_000;

/**
 * What only one of the workers of a test run has to make: the first that asks makes it, the others
 * wait for its answer, which is kept in the folder of the run.
 */
export async function oncePerRun(name: string, make: () => Promise<string>): Promise<string> {
  const answer = path.join(runFolder(), name);
  if (isFirst(`${answer}.making`)) await keep(answer, make);
  return waitFor(answer, name);
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function keep(answer: string, make: () => Promise<string>): Promise<void> {
  const made = await make().catch((error: Error) => `failed: ${error.stack}`);
  writeFileSync(`${answer}.new`, made);
  renameSync(`${answer}.new`, answer);
}

async function waitFor(file: string, name: string): Promise<string> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const answer = readIfPresent(file);
    if (answer?.startsWith('failed: ')) throw new Error(`${name} ${answer}`);
    if (answer) return answer;
    await sleep(20);
  }
  throw new Error(`${name} was not ready within ${PATIENCE_MS / 1000} seconds.`);
}
