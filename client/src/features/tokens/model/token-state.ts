import type { ApiToken } from '../../../api/types/access';

export type TokenState = 'works' | 'expired' | 'revoked';

/** Whether a token opens anything. `now` in epoch milliseconds. */
export function tokenState(
  token: Pick<ApiToken, 'revokedAt' | 'expiresAt'>,
  now: number,
): TokenState {
  if (token.revokedAt !== null) return 'revoked';
  return token.expiresAt !== null && Date.parse(token.expiresAt) <= now ? 'expired' : 'works';
}

/** How long a token shall work, in days; 0: until it is revoked. */
export const lifetimes = [30, 90, 365, 0] as const;
export type Lifetime = (typeof lifetimes)[number];

export const endOf = (days: Lifetime, now: number): string | undefined =>
  days === 0 ? undefined : new Date(now + days * 86_400_000).toISOString();
