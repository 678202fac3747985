export interface SessionCookie {
  readonly name: string;
  readonly secure: boolean;
}

/** Behind TLS the `__Host-` name keeps neighbouring hosts from planting a cookie of theirs. */
export const sessionCookie = (publicUrl: string): SessionCookie =>
  publicUrl.startsWith('https:')
    ? { name: '__Host-hark_session', secure: true }
    : { name: 'hark_session', secure: false };

const attributes = ({ secure }: SessionCookie): string =>
  `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

export const setCookie = (cookie: SessionCookie, token: string, maxAgeSeconds: number): string =>
  `${cookie.name}=${token}; Max-Age=${maxAgeSeconds}; ${attributes(cookie)}`;

export const clearCookie = (cookie: SessionCookie): string =>
  `${cookie.name}=; Max-Age=0; ${attributes(cookie)}`;

/** The session token in a `Cookie` header. Null when there is none, or two that disagree. */
export function tokenIn(header: string | undefined, { name }: SessionCookie): string | null {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return new Set(values).size === 1 && values[0] !== '' ? values[0]! : null;
}
