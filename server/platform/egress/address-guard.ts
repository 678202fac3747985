import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Range = [Address, number];

/** What the operator lets through although it is private: by name (host or host:port) or by address range. */
export interface AllowList {
  allowsHost(hostname: string, port: number): boolean;
  allowsAddress(address: string): boolean;
}

/** Allows nothing: what a payload points to never profits from the operator's list. */
export const allowNothing: AllowList = { allowsHost: () => false, allowsAddress: () => false };

/**
 * Reads HARK_EGRESS_ALLOW's entries: `host`, `host:port`, an address or a CIDR range.
 * @throws Error with a sentence naming the entry that cannot be read.
 */
export function parseAllowList(entries: readonly string[]): AllowList {
  const names = new Set<string>();
  const ranges: Range[] = [];
  for (const entry of entries.map((raw) => raw.trim()).filter((raw) => raw !== '')) {
    const range = asRange(entry);
    if (range) ranges.push(range);
    else names.add(asName(entry));
  }
  return {
    allowsHost: (hostname, port) => {
      const name = comparable(hostname);
      return names.has(name) || names.has(`${name}:${port}`);
    },
    allowsAddress: (address) => {
      const parsed = parse(address);
      return parsed !== undefined && ranges.some((range) => contains(range, parsed));
    },
  };
}

/** True for addresses of the public internet; everything special, unknown or unreadable is not. */
export function isPublicAddress(address: string): boolean {
  return parse(address)?.range() === 'unicast';
}

function asRange(entry: string): Range | undefined {
  if (ipaddr.isValidCIDR(entry)) return ipaddr.parseCIDR(entry);
  const address = entry.replace(/^\[(.*)\]$/, '$1');
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) {
    return undefined;
  }
  const parsed = ipaddr.process(address);
  return [parsed, parsed.kind() === 'ipv4' ? 32 : 128];
}

function asName(entry: string): string {
  const url = URL.canParse(`http://${entry}`) ? new URL(`http://${entry}`) : undefined;
  const isBareHost =
    url !== undefined && url.pathname === '/' && !/[/?#@]/.test(entry) && url.username === '';
  if (!isBareHost) {
    throw new Error(
      `HARK_EGRESS_ALLOW: "${entry}" is neither a host, nor host:port, nor an address range.`,
    );
  }
  const port = /:(\d+)$/.exec(entry)?.[1];
  return port ? `${comparable(url.hostname)}:${port}` : comparable(url.hostname);
}

function comparable(hostname: string): string {
  return hostname.toLowerCase().replace(/\.$/, '');
}

function contains([network, bits]: Range, address: Address): boolean {
  return network.kind() === address.kind() && address.match(network, bits);
}

function parse(address: string): Address | undefined {
  const bare = address.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}
