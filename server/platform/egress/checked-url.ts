import { isIP } from 'node:net';
import { isPublicAddress, type AllowList } from './address-guard.js';
import type { EgressRequest } from './contract.js';
import { NotConnected } from './egress-failure.js';

/**
 * The request's address with its query, when the guard lets it through.
 * Names are checked again, by what they resolve to, when connecting.
 * @throws NotConnected with code `blocked`.
 */
export function checkedUrl(request: EgressRequest, allow: AllowList): URL {
  if (!URL.canParse(request.url)) throw blocked('the address is not a URL');
  const url = new URL(request.url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw blocked(`addresses of type ${url.protocol} are not called`);
  }
  if (url.username !== '' || url.password !== '') {
    throw blocked('an address with a name and password in it is not called');
  }
  if (isAddressLiteral(url.hostname) && !mayCall(url, allow)) {
    throw blocked(`${url.hostname} is not a public address`);
  }
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) url.searchParams.append(name, String(value));
  }
  url.hash = '';
  return url;
}

function mayCall(url: URL, allow: AllowList): boolean {
  return (
    isPublicAddress(url.hostname) ||
    allow.allowsAddress(url.hostname) ||
    allow.allowsHost(url.hostname, portOf(url))
  );
}

function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

function isAddressLiteral(hostname: string): boolean {
  return isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0;
}

function blocked(detail: string): NotConnected {
  return new NotConnected('blocked', detail);
}
