const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export const changesSomething = (method: string): boolean => !SAFE.has(method.toUpperCase());

export interface OriginFacts {
  origin: string | undefined;
  host: string | undefined;
  /** What a browser says by itself about where the request comes from. */
  fetchSite: string | undefined;
}

/**
 * Whether a page of this desk made the request: the public address, or, without TLS, the very host
 * that was asked (a desk on a LAN is opened by several names).
 */
export function isOurOrigin(
  { origin, host }: Pick<OriginFacts, 'origin' | 'host'>,
  publicUrl: string,
): boolean {
  if (!origin) return false;
  const ours = new URL(publicUrl);
  if (origin === ours.origin) return true;
  return ours.protocol === 'http:' && host !== undefined && origin === `http://${host}`;
}

/** Whether a page of another site made it. A program that is no browser says nothing and is not one. */
export function isForeignPage(facts: OriginFacts, publicUrl: string): boolean {
  if (facts.origin) return !isOurOrigin(facts, publicUrl);
  return facts.fetchSite === 'cross-site' || facts.fetchSite === 'same-site';
}
