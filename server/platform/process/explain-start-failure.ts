import { isNativeError } from 'node:util/types';

interface Ports {
  port: number;
  sandboxPort: number;
}

type Failure = Error & { code?: string; port?: number; address?: string; host?: string };

const WRONG_PASSWORD = new Set(['28P01', '28000']);
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'EAI_AGAIN',
]);

/** One sentence, for the person at the terminal, about why Hark did not start. */
export function explainStartFailure(error: unknown, ports?: Ports): string {
  const failure = firstOf(error);
  const { code = '', message } = failure;
  if (code === 'EADDRINUSE') return portInUse(failure, ports);
  if (code === 'EACCES' && failure.port) {
    return `Hark may not listen on port ${failure.port}; set PORT to one above 1023.`;
  }
  if (code === 'ENOSPC' || code === '53100') {
    return 'The disk is full; make room and start again.';
  }
  if (WRONG_PASSWORD.has(code)) {
    return `The database refuses the user or password in DATABASE_URL (${message}).`;
  }
  if (code === '3D000') return `The database named in DATABASE_URL does not exist (${message}).`;
  if (UNREACHABLE.has(code)) {
    return `Nothing answers at ${placeOf(failure)} (${code}); check DATABASE_URL and REDIS_URL.`;
  }
  return message;
}

// Node tries IPv4 and IPv6 and reports both failures in one AggregateError with an empty message.
function firstOf(error: unknown): Failure {
  if (!isNativeError(error)) return new Error(String(error));
  const [first] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return isNativeError(first) ? first : error;
}

function portInUse({ port, address }: Failure, ports?: Ports): string {
  const variable = port !== undefined && port === ports?.sandboxPort ? 'HARK_SANDBOX_PORT' : 'PORT';
  return `Port ${port} on ${address ?? '127.0.0.1'} is in use by another program; set ${variable} to a free one.`;
}

const placeOf = ({ address, host, port }: Failure) =>
  [address ?? host ?? 'the address', port].filter(Boolean).join(':');
