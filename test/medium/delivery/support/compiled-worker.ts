import { transformFile } from '@swc/core';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeFolder } from '../../../support/run-folder.js';
import type { LedgerOptions } from './ledger-module.js';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const SUPPORT = 'test/medium/delivery/support';
const PROGRAM = `${SUPPORT}/worker-process.js`;

export interface WorkerPrograms {
  /** Resolves with the signal that ended it; undefined when it ended by itself. */
  runUntilKilled(options: LedgerOptions, failpoint: string): Promise<string | undefined>;
  remove(): void;
}

/** Compiles what a worker needs, so that a process can be started which is not Jest's own. */
export async function compileWorker(): Promise<WorkerPrograms> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hark-worker-'));
  const sources = ['server', 'migrations', SUPPORT].flatMap(sourcesIn);
  await Promise.all(sources.map((source) => compile(source, folder)));
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    runUntilKilled: (options, failpoint) => run(folder, options, failpoint),
    remove: () => removeFolder(folder),
  };
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(d|spec)\.ts$/.test(file))
    .map((file) => path.join(folder, file));

async function compile(source: string, folder: string): Promise<void> {
  const { code } = await transformFile(path.join(ROOT, source), {
    cwd: ROOT,
    sourceMaps: 'inline',
  });
  const target = path.join(folder, source).replace(/\.ts$/, '.js');
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, code);
}

function run(
  folder: string,
  options: LedgerOptions,
  failpoint: string,
): Promise<string | undefined> {
  const child: ChildProcess = spawn(process.execPath, [PROGRAM, JSON.stringify(options)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'], HARK_TEST: '1', HARK_FAILPOINT: failpoint },
  });
  const errors: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => child.kill('SIGTERM'), 20_000);
    child.once('exit', (code, signal) => {
      clearTimeout(tooLong);
      if (code) reject(new Error(Buffer.concat(errors).toString('utf8')));
      else resolve(signal ?? undefined);
    });
  });
}
