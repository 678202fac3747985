import type { FaultWording } from '../faults/inject.js';

/** An error as HubSpot's APIs word it: https://developers.hubspot.com/docs/api-reference/error-handling */
export class HubspotError extends Error {
  override readonly name = 'HubspotError';

  constructor(
    readonly status: number,
    private readonly category: string,
    message: string,
  ) {
    super(message);
  }

  body() {
    return {
      status: 'error',
      message: this.message,
      correlationId: '4e3fb1a2-8a37-4d5c-9d9d-0a1f6b1c2d3e',
      category: this.category,
    };
  }
}

export const unauthorised = () =>
  new HubspotError(
    401,
    'INVALID_AUTHENTICATION',
    'Authentication credentials not found. This API supports OAuth 2.0 authentication.',
  );

export const invalid = (what: string) => new HubspotError(400, 'VALIDATION_ERROR', what);

export const missing = () => new HubspotError(404, 'OBJECT_NOT_FOUND', 'resource not found');

const tooMany = () => new HubspotError(429, 'RATE_LIMITS', 'You have reached your secondly limit.');

const broken = () =>
  new HubspotError(500, 'INTERNAL_ERROR', 'There was a problem with the request.');

export const hubspotFaults: FaultWording = {
  network: 'hubspot',
  prefix: /^\/hubspot/,
  word(kind, { retryAfterSec }) {
    const error = { '429': tooMany, '500': broken, auth: unauthorised }[kind]();
    const wait = kind === '429' && retryAfterSec !== undefined;
    return {
      status: error.status,
      body: error.body(),
      ...(wait && { headers: { 'retry-after': String(retryAfterSec) } }),
    };
  },
};
