import { execFileSync } from 'node:child_process';

/** The operating system user that Postgres runs as; undefined means: the user who runs Hark. */
export interface PostgresOwner {
  uid: number;
  gid: number;
}

/** Postgres refuses to run as root, so root hands its processes and files to `nobody`. */
export function postgresOwner(): PostgresOwner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return { uid: idOfNobody('-u'), gid: idOfNobody('-g') };
}

function idOfNobody(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
}
