import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from '../../scripts/lib/build-parts.mjs';
import { oncePerRun } from './once-per-run.js';
import { runFolder } from './run-folder.js';

const repository = path.resolve(import.meta.dirname, '../..');

/**
 * Path of a program of the built server, such as `main.js` or `sandbox/main.js`: a copy of its own
 * for this test run, so that a build that happens meanwhile does not change it.
 */
export async function builtProgram(program: string): Promise<string> {
  return path.join(await oncePerRun('built-server', copyOfBuild), 'server', program);
}

async function copyOfBuild(): Promise<string> {
  await ensureBuilt('app');
  const folder = path.join(runFolder(), 'built');
  const copy = path.join(folder, 'dist', 'app');
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(repository, 'dist', 'app'), copy, { recursive: true });
  symlinkSync(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  return copy;
}
