/**
 * An expected failure that a person can act on. Becomes an RFC 9457 `application/problem+json`
 * answer; `code` is stable and part of the public API.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code}: ${detail}`);
  }
}

/** What a person may not see answers as if it did not exist. */
export const notFound = (what: string): Problem =>
  new Problem(404, `${what}.not-found`, `There is no such ${what}, or it is not open to you.`);

export const denied = (detail = 'Your role does not allow this.'): Problem =>
  new Problem(403, 'permission.denied', detail);

export const conflict = (code: string, detail: string, extra?: Record<string, unknown>): Problem =>
  new Problem(409, code, detail, extra);

export const unprocessable = (
  code: string,
  detail: string,
  extra?: Record<string, unknown>,
): Problem => new Problem(422, code, detail, extra);
