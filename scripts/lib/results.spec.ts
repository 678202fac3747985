import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  afterSecondTry,
  failedSuites,
  jestResult,
  playwrightResult,
  sum,
  summaryLine,
} from './results.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'hark-results-'));

afterAll(() => rmSync(folder, { recursive: true }));

function written(content: object): string {
  const file = path.join(folder, 'result.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const jestRun = (counts: object) =>
  written({
    numPassedTests: 0,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    ...counts,
  });

describe('the sum of the tests', () => {
  it('adds up all runners and mentions skipped tests only when there are any', () => {
    const one = { passed: 2, failed: 0, skipped: 0 };
    expect(summaryLine(sum([one, one]))).toBe('4 passed, 0 failed');
    expect(summaryLine(sum([one, { passed: 1, failed: 1, skipped: 3 }]))).toBe(
      '3 passed, 1 failed, 3 skipped',
    );
  });

  it('counts a suite that could not run as failed', () => {
    const file = jestRun({ numPassedTests: 5, numRuntimeErrorTestSuites: 1 });
    expect(jestResult(file, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('counts a runner that left no result as failed', () => {
    expect(jestResult(path.join(folder, 'absent.json'), 0).failed).toBe(1);
    expect(playwrightResult(path.join(folder, 'absent.json'), 0).failed).toBe(1);
  });

  it('is not green when a runner fails outside of its tests', () => {
    expect(jestResult(jestRun({ numPassedTests: 5 }), 1).failed).toBe(1);
  });

  it('counts a browser test that passed only when repeated as passed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    expect(playwrightResult(written({ stats }), 1)).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });
});

describe('suites that failed and ran once more', () => {
  const test = (status: string) => ({ status });
  const firstRun = () =>
    written({
      numPassedTests: 5,
      numPendingTests: 2,
      numTodoTests: 0,
      testResults: [
        { name: '/a.spec.ts', status: 'passed', assertionResults: [test('passed')] },
        {
          name: '/b.spec.ts',
          status: 'failed',
          assertionResults: [test('passed'), test('failed'), test('pending')],
        },
      ],
    });

  it('are those in which something failed', () => {
    expect(failedSuites(firstRun())).toEqual(['/b.spec.ts']);
    expect(failedSuites(path.join(folder, 'absent.json'))).toEqual([]);
  });

  it('count as the second run says, the others as the first', () => {
    const good = { passed: 2, failed: 0, skipped: 1 };
    expect(afterSecondTry(firstRun(), good)).toEqual({ passed: 6, failed: 0, skipped: 2 });
    const bad = { passed: 1, failed: 1, skipped: 1 };
    expect(afterSecondTry(firstRun(), bad)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });
});
