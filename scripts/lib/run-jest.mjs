import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jestResult } from './results.mjs';
import { installed, runNode } from './run.mjs';

/** Runs these Jest projects with live output and resolves with the counts. */
export async function runJest(projects, workers) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hark-jest-'));
  const outputFile = path.join(folder, 'result.json');
  try {
    const { code } = await runNode(
      [
        installed('jest', 'bin', 'jest.js'),
        ...['--selectProjects', ...projects],
        ...['--maxWorkers', String(workers), '--passWithNoTests'],
        ...['--json', '--outputFile', outputFile],
      ],
      { live: true },
    );
    return jestResult(outputFile, code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
