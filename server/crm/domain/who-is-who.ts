export interface TiedIdentity {
  id: string;
  /** The customer that was made with it. */
  homeId: string;
  /** The link that holds; null when there is none. */
  link: { customerId: string; at: Date } | null;
}

export interface TiedCustomer {
  id: string;
  /** By a merge that holds; merges never run in a circle. */
  mergedInto: string | null;
}

/** Everything that was said of a group of customers and has not been taken back. */
export interface Ties {
  identities: readonly TiedIdentity[];
  customers: readonly TiedCustomer[];
}

export interface WhoIsWho {
  /** The customer an identity belongs to now. */
  ownerOf: ReadonlyMap<string, string>;
  /** Who stands for a customer now; null: they stand for themselves. */
  partOf: ReadonlyMap<string, string | null>;
}

/**
 * Who belongs to whom, from nothing but the links and merges that hold. Taking one back and asking
 * again is therefore a whole undo, whatever came in between and in whatever order.
 *
 * A link moves an identity; a merge moves a customer with all of theirs. A customer who has no
 * identity left because all were linked away is part of whoever got the last one.
 */
export function whoIsWho({ identities, customers }: Ties): WhoIsWho {
  const mergedInto = new Map(customers.map(({ id, mergedInto: kept }) => [id, kept]));
  const keeper = (id: string): string => {
    const kept = mergedInto.get(id);
    return kept ? keeper(kept) : id;
  };
  const ownerOf = new Map(
    identities.map(({ id, homeId, link }) => [id, keeper(link?.customerId ?? homeId)]),
  );
  const owners = new Set(ownerOf.values());
  const lastMove = new Map<string, Move>();
  for (const { id, homeId, link } of identities) {
    const [from, to] = [keeper(homeId), ownerOf.get(id)];
    if (!link || to === undefined || owners.has(from)) continue;
    const last = lastMove.get(from);
    if (!last || isLater({ to, at: link.at }, last)) lastMove.set(from, { to, at: link.at });
  }
  const partOf = new Map(
    customers.map(({ id }) => {
      const kept = keeper(id);
      const stands = lastMove.get(kept)?.to ?? kept;
      return [id, stands === id ? null : stands];
    }),
  );
  return { ownerOf, partOf };
}

interface Move {
  to: string;
  at: Date;
}

const isLater = (one: Move, other: Move): boolean =>
  one.at.getTime() === other.at.getTime()
    ? one.to > other.to
    : one.at.getTime() > other.at.getTime();
