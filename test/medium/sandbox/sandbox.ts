import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunningSandbox, SandboxOptions } from '../../../server/sandbox/contract.js';
import { startSandbox } from '../../../server/sandbox/index.js';

export const newFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'hark-sandbox-'));

/** A sandbox on a free port with a folder of its own. */
export async function aSandbox(options: Partial<SandboxOptions> = {}): Promise<RunningSandbox> {
  const dataDir = options.dataDir ?? (await newFolder());
  return startSandbox({ port: 0, ...options, dataDir });
}

export function settingsOf(sandbox: RunningSandbox, network: string): Record<string, string> {
  const channel = sandbox.channels.find((one) => one.network === network);
  if (!channel) throw new Error(`The sandbox has no ${network}.`);
  return channel.settings as Record<string, string>;
}

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** Calls an address; the answer's body is JSON, or text when it is none. */
export async function call<T = Record<string, never>>(
  url: string,
  init?: RequestInit,
): Promise<Answer<T>> {
  const answer = await fetch(url, init);
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json') && text !== '';
  return {
    status: answer.status,
    headers: answer.headers,
    body: (isJson ? JSON.parse(text) : text) as T,
  };
}

export const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});

export const json = (method: string, body: unknown, headers = {}): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});
