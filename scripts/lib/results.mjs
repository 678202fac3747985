import { existsSync, readFileSync } from 'node:fs';

const nothing = { passed: 0, failed: 0, skipped: 0 };

export const sum = (results) =>
  results.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    nothing,
  );

/** `3 passed, 0 failed`, with the skipped when there are any. */
export const summaryLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Counts of a Jest run; a suite that could not run at all is a failure, as is a run without result. */
export function jestResult(file, exitCode) {
  if (!existsSync(file)) return { ...nothing, failed: 1 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const counts = {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  };
  return withExitCode(counts, exitCode);
}

/** Counts of a Playwright run. A test that passed only when repeated counts as failed. */
export function playwrightResult(file, exitCode) {
  if (!existsSync(file)) return { ...nothing, failed: 1 };
  const { stats, errors = [] } = JSON.parse(readFileSync(file, 'utf8'));
  const counts = {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
  return withExitCode(counts, exitCode);
}

// A runner that fails without a failed test (its set-up, its tidying up) must not look green.
const withExitCode = (counts, exitCode) =>
  exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
