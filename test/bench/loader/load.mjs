import { fork } from 'node:child_process';
import path from 'node:path';

const program = path.join(import.meta.dirname, 'main.mjs');

/**
 * Sends comments to a webhook address. Options: `port`, `path`, `run` (digits; other runs make
 * other comments), `from`, `count`, `connections`, and `perSecond` for a steady pace. Answers
 * `{latencies, seconds, refused}`; throws when one was refused, for then the figures mean nothing.
 */
export function load(options) {
  return new Promise((resolve, reject) => {
    const child = fork(program);
    child.once('message', (result) =>
      result.refused.length > 0
        ? reject(
            new Error(
              `${result.refused.length} deliveries were refused, the first with ${result.refused[0]}.`,
            ),
          )
        : resolve(result),
    );
    child.once('error', reject);
    child.once('exit', (code) => code !== 0 && reject(new Error(`The loader ended with ${code}.`)));
    child.send(options);
  });
}
