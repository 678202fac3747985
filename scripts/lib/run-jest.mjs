import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterSecondTry, failedSuites, jestResult } from './results.mjs';
import { installed, root, runNode } from './run.mjs';

/** With more than this many the fault lies in the house, not in the moment. */
const WORTH_A_SECOND_TRY = 8;

/**
 * Runs these Jest projects with live output and resolves with the counts. A few suites that failed
 * run once more, alone; one that passes then is told as unsteady, for somebody to mend.
 */
export async function runJest(projects, workers) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hark-jest-'));
  const file = path.join(folder, 'result.json');
  try {
    const code = await jest(projects, workers, file);
    const suites = failedSuites(file);
    if (suites.length === 0 || suites.length > WORTH_A_SECOND_TRY) return jestResult(file, code);
    return await secondTry(projects, file, suites);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function secondTry(projects, file, suites) {
  const names = suites.map((suite) => path.relative(root, suite)).join(', ');
  process.stdout.write(`\nFailed beside others, tried once more alone: ${names}\n`);
  const again = `${file}.again`;
  const second = jestResult(again, await jest(projects, 1, again, ['--runTestsByPath', ...suites]));
  if (second.failed === 0) process.stdout.write(`\nUnsteady: ${names}\n`);
  return afterSecondTry(file, second);
}

async function jest(projects, workers, outputFile, rest = []) {
  const { code } = await runNode(
    [
      installed('jest', 'bin', 'jest.js'),
      ...['--selectProjects', ...projects],
      ...['--maxWorkers', String(workers), '--passWithNoTests'],
      ...['--json', '--outputFile', outputFile],
      ...rest,
    ],
    { live: true },
  );
  return code;
}
