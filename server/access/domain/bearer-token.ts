/** Makes leaked tokens easy to find in files. */
export const API_TOKEN_PREFIX = 'hark_';

/** The token of an `Authorization: Bearer` header; null for every other header. */
export function bearerToken(header: string): string | null {
  return /^Bearer ([\w.~+/-]+=*)$/i.exec(header.trim())?.[1] ?? null;
}
