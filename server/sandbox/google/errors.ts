import type { FaultWording } from '../faults/inject.js';

/** An error as Google's APIs word it. */
export class GoogleError extends Error {
  override readonly name = 'GoogleError';

  constructor(
    readonly code: number,
    private readonly status: string,
    message: string,
  ) {
    super(message);
  }

  body() {
    return { error: { code: this.code, message: this.message, status: this.status } };
  }
}

export const unauthenticated = () =>
  new GoogleError(
    401,
    'UNAUTHENTICATED',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie ' +
      'or other valid authentication credential.',
  );

export const notFound = () => new GoogleError(404, 'NOT_FOUND', 'Requested entity was not found.');

export const invalidArgument = (what: string) => new GoogleError(400, 'INVALID_ARGUMENT', what);

const exhausted = () =>
  new GoogleError(
    429,
    'RESOURCE_EXHAUSTED',
    "Quota exceeded for quota metric 'Requests' and limit 'Requests per minute'.",
  );

const internal = () => new GoogleError(500, 'INTERNAL', 'Internal error encountered.');

export const googleFaults: FaultWording = {
  network: 'google-reviews',
  prefix: /^\/google(\/v4)?/,
  word(kind, { retryAfterSec }) {
    const error = { '429': exhausted, '500': internal, auth: unauthenticated }[kind]();
    const wait = kind === '429' && retryAfterSec !== undefined;
    return {
      status: error.code,
      body: error.body(),
      ...(wait && { headers: { 'retry-after': String(retryAfterSec) } }),
    };
  },
};
