interface Placed {
  /** A timestamptz as Postgres prints it. */
  at: string;
  id: string;
}

const PARTS = /^(\S+) (\d\d:\d\d:\d\d)(?:\.(\d+))?([+-]\d\d)(?::?(\d\d))?$/;

/** Microseconds since 1970, and then the id: what Postgres orders by. */
function keyOf({ at, id }: Placed): [bigint, string] {
  const [, day, clock, fraction = '', hours, minutes = '00'] = PARTS.exec(at) ?? [];
  const seconds = Date.parse(`${day}T${clock}${hours}:${minutes}`);
  return [BigInt(seconds) * 1000n + BigInt(fraction.padEnd(6, '0')), id];
}

/** Order of two lists that were read from different tables, exact to the microsecond. */
export function newestFirst(one: Placed, other: Placed): number {
  const [oneAt, oneId] = keyOf(one);
  const [otherAt, otherId] = keyOf(other);
  if (oneAt !== otherAt) return oneAt > otherAt ? -1 : 1;
  return oneId === otherId ? 0 : oneId > otherId ? -1 : 1;
}
