import type { EgressNotSent, EgressUnknown } from './contract.js';

/** The connection was never made, so not one byte of the request has left. */
export class NotConnected extends Error {
  override readonly name = 'NotConnected';
  constructor(
    readonly code: EgressNotSent['code'],
    detail: string,
  ) {
    super(detail);
  }
}

/** The exchange was ended by us: too long, too large, or because the caller wished so. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  constructor(
    readonly code: EgressUnknown['code'],
    detail: string,
  ) {
    super(detail);
  }
}

const DNS_CODES = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ENODATA', 'EAI_NODATA']);
const TLS_CODE = /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|ERR_OSSL)/;

/** Sorts what a connector can report; everything it reports happens before the first byte. */
export function asNotConnected(error: Error): NotConnected {
  if (error instanceof NotConnected) return error;
  const code = errorCode(error);
  if (DNS_CODES.has(code)) return new NotConnected('dns', `name not resolved (${code})`);
  if (TLS_CODE.test(code)) return new NotConnected('tls', `no secure connection (${code})`);
  return new NotConnected('refused', `no connection (${code})`);
}

/** The system's or undici's code of an error, also inside the one that tries several addresses. */
export function errorCode(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) {
    const inner: unknown = error.errors[0];
    if (inner instanceof Error) return errorCode(inner);
  }
  return error.name;
}
