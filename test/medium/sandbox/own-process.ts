import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformFile } from '@swc/core';

const root = path.join(__dirname, '../../..');

/** Compiles the sandbox's own sources into a folder from which plain Node can start them. */
export async function compiledSandbox(): Promise<string> {
  const out = await mkdtemp(path.join(tmpdir(), 'hark-sandbox-app-'));
  const source = path.join(root, 'server/sandbox');
  const { $schema: _schema, ...options } = JSON.parse(
    await readFile(path.join(root, '.swcrc'), 'utf8'),
  ) as Record<string, unknown>;
  const files = (await readdir(source, { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
  );
  for (const file of files) {
    const { code } = await transformFile(path.join(source, file), { ...options, swcrc: false });
    const target = path.join(out, 'sandbox', file.replace(/\.ts$/, '.js'));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, code);
  }
  await writeFile(path.join(out, 'package.json'), '{"type":"module"}');
  await symlink(path.join(root, 'node_modules'), path.join(out, 'node_modules'));
  return path.join(out, 'sandbox/main.js');
}

export interface OwnProcess {
  url: string;
  child: ChildProcess;
  kill(): Promise<void>;
}

/** Starts the compiled sandbox as a process of its own, on a free port. */
export async function startProcess(main: string, dataDir: string): Promise<OwnProcess> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, HARK_SANDBOX_PORT: '0', HARK_SANDBOX_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = /http:\/\/[\d.]+:\d+/.exec(line.toString())?.[0];
  if (!url) throw new Error(`The sandbox said: ${line.toString()}`);
  const kill = async () => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return { url, child, kill };
}
