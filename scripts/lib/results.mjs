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
  const result = read(file);
  const counts = {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  };
  return withExitCode(counts, exitCode);
}

/** Paths of the suites of a Jest run in which something failed. */
export const failedSuites = (file) =>
  existsSync(file)
    ? read(file)
        .testResults.filter(({ status }) => status === 'failed')
        .map(({ name }) => name)
    : [];

/** Counts of a Jest run whose failed suites ran once more, alone: for those the second run counts. */
export function afterSecondTry(file, second) {
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = read(file);
  const tried = testResults.filter(({ status }) => status === 'failed');
  const inTried = (status) =>
    tried.flatMap((suite) => suite.assertionResults).filter((test) => status.includes(test.status))
      .length;
  return {
    passed: numPassedTests - inTried(['passed']) + second.passed,
    failed: second.failed,
    skipped: numPendingTests + numTodoTests - inTried(['pending', 'todo']) + second.skipped,
  };
}

/** Counts of a Playwright run. A test that passed only when repeated passes, and is told. */
export function playwrightResult(file, exitCode) {
  if (!existsSync(file)) return { ...nothing, failed: 1 };
  const { stats, errors = [] } = read(file);
  const counts = {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
  return withExitCode(counts, exitCode);
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

// A runner that fails without a failed test (its set-up, its tidying up) must not look green.
const withExitCode = (counts, exitCode) =>
  exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
