/**
 * Says on stderr that a step has begun and, when it took more than a second, how long. stdout
 * stays free for results.
 */
export async function step(title, work) {
  const begun = performance.now();
  process.stderr.write(`${title} …\n`);
  const result = await work();
  const seconds = (performance.now() - begun) / 1000;
  if (seconds > 1) process.stderr.write(`${title}: done in ${seconds.toFixed(1)} s\n`);
  return result;
}

/** One sentence for the person at the terminal, then the end. */
export function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
