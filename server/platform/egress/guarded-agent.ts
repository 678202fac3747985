import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress, type AllowList } from './address-guard.js';
import { asNotConnected, NotConnected } from './egress-failure.js';

const CONNECT_TIMEOUT_MS = 10_000;
const KEEP_ALIVE_MS = 4_000;
const CONNECTIONS_PER_ORIGIN = 32;

export type ResolveAll = (
  hostname: string,
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

const resolveWithSystem: ResolveAll = (hostname, done) =>
  systemLookup(hostname, { all: true, verbatim: true }, done);

/**
 * A keep-alive pool whose every new connection goes to an address checked a moment before, in the
 * same lookup, so that a name cannot answer the check with one address and the connect with another.
 */
export function createGuardedAgent(
  allow: AllowList,
  resolve: ResolveAll = resolveWithSystem,
): Agent {
  const guarded = buildConnector({
    timeout: CONNECT_TIMEOUT_MS,
    lookup: guardedLookup(allow, resolve),
  });
  const trusting = buildConnector({ timeout: CONNECT_TIMEOUT_MS, lookup: plainLookup(resolve) });
  const connect: buildConnector.connector = (options, callback) => {
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
    const connector = allow.allowsHost(options.hostname, port) ? trusting : guarded;
    connector(options, (error, socket) => {
      if (error) callback(asNotConnected(error), null);
      else callback(null, socket);
    });
  };
  return new Agent({
    connect,
    connections: CONNECTIONS_PER_ORIGIN,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: 64 * 1024,
  });
}

function guardedLookup(allow: AllowList, resolve: ResolveAll): LookupFunction {
  return (hostname, options, done) =>
    resolve(hostname, (error, addresses) => {
      if (error) return done(error, '', 0);
      const refused = addresses.find(
        ({ address }) => !isPublicAddress(address) && !allow.allowsAddress(address),
      );
      if (refused) {
        const detail = `${hostname} leads to an address that is not public`;
        return done(new NotConnected('blocked', detail), '', 0);
      }
      answer(addresses, options.all === true, done);
    });
}

function plainLookup(resolve: ResolveAll): LookupFunction {
  return (hostname, options, done) =>
    resolve(hostname, (error, addresses) => {
      if (error) return done(error, '', 0);
      answer(addresses, options.all === true, done);
    });
}

function answer(
  addresses: LookupAddress[],
  all: boolean,
  done: Parameters<LookupFunction>[2],
): void {
  const [first] = addresses;
  if (!first) return done(new NotConnected('dns', 'the name has no address'), '', 0);
  if (all) done(null, addresses);
  else done(null, first.address, first.family);
}
