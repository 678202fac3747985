import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type DestinationStream, type Logger, destination, pino } from 'pino';
import type { Config } from '../config/config.js';

const SECRET_PATHS = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  '*.password',
  '*.token',
  '*.secret',
];

/** JSON lines, secrets redacted, to the data folder or to standard output. */
export function createLog(config: Pick<Config, 'logTo' | 'logLevel' | 'dataDir'>): Logger {
  return pino(
    { level: config.logLevel, redact: SECRET_PATHS, base: { pid: process.pid } },
    target(config),
  );
}

function target({ logTo, dataDir }: Pick<Config, 'logTo' | 'dataDir'>): DestinationStream {
  if (logTo === 'stdout') return destination({ dest: 1, sync: false });
  const folder = path.join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true });
  return destination({ dest: path.join(folder, 'hark.log'), sync: false });
}
