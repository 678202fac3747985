import type { FaultWording } from '../faults/inject.js';

/** An error as Discourse words it. */
export class ForumError extends Error {
  override readonly name = 'ForumError';

  constructor(
    readonly status: number,
    private readonly answer: Record<string, unknown>,
  ) {
    super(`Discourse answers ${status}.`);
  }

  body() {
    return this.answer;
  }
}

const NOT_PERMITTED = 'You are not permitted to view the requested resource.';

export const invalidAccess = (message = `${NOT_PERMITTED} The API username or key is invalid.`) =>
  new ForumError(403, { errors: [message], error_type: 'invalid_access' });

/** Writing without a key looks like a forged form. */
export const badCsrf = () => new ForumError(403, { errors: ['BAD CSRF'] });

export const notFound = () =>
  new ForumError(404, {
    errors: ['The requested URL or resource could not be found.'],
    error_type: 'not_found',
  });

export const unprocessable = (...errors: string[]) =>
  new ForumError(422, { action: 'create_post', errors });

export const missingParameter = (name: string) =>
  new ForumError(400, {
    errors: [`You supplied invalid parameters to the request: ${name}`],
    error_type: 'invalid_parameters',
  });

const tooMany = (seconds: number) =>
  new ForumError(429, {
    errors: ["You've performed this action too many times, please try again later."],
    error_type: 'rate_limit',
    extras: { wait_seconds: seconds, time_left: `${seconds} seconds` },
  });

const broken = () => new ForumError(500, { status: 500, error: 'Internal Server Error' });

export const forumFaults: FaultWording = {
  network: 'discourse',
  prefix: /^\/forum/,
  word(kind, { retryAfterSec = 10 }) {
    const error =
      kind === '429' ? tooMany(retryAfterSec) : kind === '500' ? broken() : invalidAccess();
    return {
      status: error.status,
      body: error.body(),
      ...(kind === '429' && { headers: { 'retry-after': String(retryAfterSec) } }),
    };
  },
};
