/** The page to go on with after signing in, only when it is one of ours: never another site. */
export function localTarget(to: string | null): string | null {
  if (to === null || !/^\/[^/\\]/.test(to)) return null;
  const address = new URL(to, 'http://desk.invalid');
  return address.origin === 'http://desk.invalid' ? address.pathname + address.search : null;
}
