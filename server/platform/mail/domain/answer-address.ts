const TOKEN = /^reply\+([A-Za-z0-9_-]{16,200})@/i;

/** The token in the first of these addresses that has one. */
export const tokenIn = (addresses: readonly string[]): string | undefined =>
  addresses.map((address) => TOKEN.exec(address.trim())?.[1]).find((token) => token !== undefined);
