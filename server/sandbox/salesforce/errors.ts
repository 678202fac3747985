import type { FaultWording } from '../faults/inject.js';

/** An error as Salesforce's REST API words it: always a list. */
export class SalesforceError extends Error {
  override readonly name = 'SalesforceError';

  constructor(
    readonly status: number,
    private readonly errorCode: string,
    message: string,
  ) {
    super(message);
  }

  body() {
    return [{ message: this.message, errorCode: this.errorCode }];
  }
}

export const invalidSession = () =>
  new SalesforceError(401, 'INVALID_SESSION_ID', 'Session expired or invalid');

export const malformed = (what: string) => new SalesforceError(400, 'MALFORMED_QUERY', what);

export const notFound = () =>
  new SalesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');

const overLimit = () =>
  new SalesforceError(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');

const broken = () => new SalesforceError(500, 'UNKNOWN_EXCEPTION', 'An unexpected error occurred.');

export const salesforceFaults: FaultWording = {
  network: 'salesforce',
  prefix: /^\/salesforce(\/services\/data\/v\d+\.\d+)?/,
  word(kind) {
    const error = { '429': overLimit, '500': broken, auth: invalidSession }[kind]();
    return { status: error.status, body: error.body() };
  },
};
