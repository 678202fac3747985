import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Full path of the first of these programs that is on the PATH, undefined when none is. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).concat('/usr/bin', '/usr/sbin');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
