import { isIP } from 'node:net';

const stripBrackets = (host: string): string => host.replace(/^\[(.*)\]$/, '$1');

export function isLoopbackAddress(address: string | null | undefined): boolean {
  if (!address) return false;
  const plain = address.replace(/^::ffff:/i, '');
  if (isIP(plain) === 4) return plain.startsWith('127.');
  return plain === '::1';
}

export function isLoopbackHost(host: string | undefined): boolean {
  if (!host || !URL.canParse(`http://${host}`)) return false;
  const { hostname, username } = new URL(`http://${host}`);
  if (username !== '') return false;
  return hostname === 'localhost' || isLoopbackAddress(stripBrackets(hostname));
}

const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

export interface CallFacts {
  /** Of the connection itself, whatever headers say. */
  peer: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  publicUrl: string;
}

/**
 * Whether the person sits at the machine that the desk runs on. The host is checked because a page
 * elsewhere can let its own name point to 127.0.0.1; forwarded requests come from elsewhere, though
 * the proxy sits here.
 */
export function isAtThisMachine({ peer, headers, publicUrl }: CallFacts): boolean {
  if (FORWARDED.some((name) => headers[name] !== undefined)) return false;
  if (!isLoopbackHost(new URL(publicUrl).host)) return false;
  const { host } = headers;
  return isLoopbackAddress(peer) && typeof host === 'string' && isLoopbackHost(host);
}
