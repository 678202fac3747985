import { checkSteps } from './check-steps.mjs';
import { runNode } from './run.mjs';

const AT_ONCE = 2;

/** Runs the checks two at a time, prints each with its time, and what a failed one has to say. */
export async function runChecks(options) {
  const waiting = checkSteps(options);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      counts[(await passes(step)) ? 'passed' : 'failed'] += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return counts;
}

async function passes({ name, args, remedy }) {
  const begun = performance.now();
  const { code, output } = await runNode(args);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  if (code !== 0 && remedy) process.stdout.write(`To mend it: ${remedy}\n`);
  return code === 0;
}
