import { isIP } from 'node:net';
import path from 'node:path';
import { parseAllowList } from '../egress/address-guard.js';

export type Role = 'all' | 'web' | 'worker';

/** The environment, parsed once. Names and defaults are listed in docs/operating.md. */
export interface Config {
  role: Role;
  host: string;
  port: number;
  publicUrl: string;
  dataDir: string;
  /** Absent: the embedded Postgres is started. */
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  /** Absent: made once and kept in the data folder. */
  secret: string | undefined;
  demo: boolean;
  sandboxPort: number;
  egressAllow: readonly string[];
  undoSeconds: number;
  logTo: 'file' | 'stdout';
  logLevel: string;
  /** The house's mail server, smtp:// or smtps://. Absent: mails wait. */
  smtpUrl: string | undefined;
  /** Absent: hark@ and the host of the desk's address. */
  mailFrom: string | undefined;
  /** With it, mails that came in are handed over at /hooks/mail. Absent: they do not come in. */
  mailHookSecret: string | undefined;
  /** Addresses of proxies whose forwarded headers are believed. */
  trustedProxies: readonly string[];
}

export const CONFIG = Symbol('Config');

type Env = Readonly<Record<string, string | undefined>>;

const refuse = (name: string, value: string, expected: string): Error =>
  new Error(`${name} is "${value}", but ${expected}. Correct it and start again.`);

function oneOf<T extends string>(env: Env, name: string, allowed: readonly T[], fallback: T): T {
  const value = env[name]?.trim();
  if (!value) return fallback;
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw refuse(name, value, `it must be one of ${allowed.join(', ')}`);
}

function whole(env: Env, name: string, fallback: number, min: number, max: number): number {
  const value = env[name]?.trim();
  if (!value) return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  throw refuse(name, value, `it must be a whole number from ${min} to ${max}`);
}

function url(env: Env, name: string, protocols: readonly string[]): string | undefined {
  const value = env[name]?.trim();
  if (!value) return undefined;
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  if (parsed && protocols.includes(parsed.protocol)) return value.replace(/\/+$/, '');
  // A connection string may hold a password: it is not repeated.
  throw refuse(name, '…', `it must be an address that starts with ${protocols.join(' or ')}//`);
}

const list = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Read here only to refuse it before anything has been started. */
function egressAllow(env: Env): string[] {
  const entries = list(env['HARK_EGRESS_ALLOW']);
  parseAllowList(entries);
  return entries;
}

function mailFrom(env: Env): string | undefined {
  const value = env['HARK_MAIL_FROM']?.trim();
  if (!value || /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(value)) return value || undefined;
  throw refuse('HARK_MAIL_FROM', value, 'it must be one bare address, such as desk@house.example');
}

/** Throws an Error with one helpful sentence for the first wrong variable. */
export function loadConfig(env: Env): Config {
  const port = whole(env, 'PORT', 3000, 0, 65_535);
  const host = env['HARK_HOST']?.trim() || '127.0.0.1';
  const role = oneOf(env, 'HARK_ROLE', ['all', 'web', 'worker'] as const, 'all');
  const databaseUrl = url(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  if (role !== 'all' && !databaseUrl)
    throw new Error(
      `HARK_ROLE is "${role}", which needs a database that several processes can share: set DATABASE_URL.`,
    );
  const secret = env['HARK_SECRET']?.trim();
  if (secret && secret.length < 32)
    throw new Error('HARK_SECRET is too short: use at least 32 characters that nobody can guess.');
  const demo = oneOf(env, 'HARK_DEMO', ['on', 'off'] as const, 'on') === 'on';
  const sandboxPort = whole(env, 'HARK_SANDBOX_PORT', 3900, 0, 65_535);
  const shownHost = isIP(host) === 6 ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host;
  return {
    role,
    host,
    port,
    publicUrl: url(env, 'HARK_PUBLIC_URL', ['http:', 'https:']) ?? `http://${shownHost}:${port}`,
    dataDir: path.resolve(env['HARK_DATA_DIR']?.trim() || '.hark'),
    databaseUrl,
    redisUrl: url(env, 'REDIS_URL', ['redis:', 'rediss:']),
    secret,
    demo,
    sandboxPort,
    egressAllow: [...egressAllow(env), ...(demo ? [`127.0.0.1:${sandboxPort}`] : [])],
    undoSeconds: whole(env, 'HARK_UNDO_SECONDS', 10, 0, 60),
    logTo: oneOf(env, 'HARK_LOG', ['file', 'stdout'] as const, 'file'),
    logLevel: oneOf(env, 'HARK_LOG_LEVEL', ['debug', 'info', 'warn', 'error'] as const, 'info'),
    smtpUrl: url(env, 'HARK_SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: mailFrom(env),
    mailHookSecret: env['HARK_MAIL_HOOK_SECRET']?.trim() || undefined,
    trustedProxies: list(env['HARK_TRUSTED_PROXIES']),
  };
}
