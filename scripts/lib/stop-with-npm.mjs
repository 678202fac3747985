import { existsSync, readFileSync } from 'node:fs';

const LOOK_MS = 250;

/**
 * npm starts us through a shell and passes signals on to that shell only. So when npm or the shell
 * goes away we end ourselves, the way Ctrl-C would; nothing is left running behind its back.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const launchers = launchedBy();
  setInterval(() => {
    if (launchedBy() !== launchers) process.kill(process.pid, 'SIGTERM');
  }, LOOK_MS).unref();
}

/** The ids of the shell and, where the system shows it, of the npm above it. */
const launchedBy = () => `${process.ppid} ${parentOf(process.ppid)}`;

function parentOf(pid) {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return '';
  const fields = readFileSync(stat, 'utf8');
  return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[1];
}
