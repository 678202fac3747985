export const RECIPIENT_STATES = ['waiting', 'accepted', 'held', 'refused', 'stopped'] as const;
/** `accepted`: the ledger has it; `held`: somebody has to approve it first. */
export type RecipientState = (typeof RECIPIENT_STATES)[number];

export const VERDICTS = ['ready', 'needs-approval', 'cannot'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A conversation as far as it matters who gets an answer. */
export interface Concerned {
  conversationId: string;
  /** Null when nobody knows who it is. */
  customerId: string | null;
  lastCustomerMessageAt: Date | null;
}

/** The conversations of each customer, the newest first; nobody known stands alone. */
export function placesOfEach<Place extends Concerned>(
  conversations: readonly Place[],
): [Place, ...Place[]][] {
  const places = new Map<string, [Place, ...Place[]]>();
  for (const place of conversations) {
    const key = place.customerId ?? place.conversationId;
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  }
  // A stable sort: of two as old the first stays first.
  for (const known of places.values()) known.sort((one, other) => timeOf(other) - timeOf(one));
  return [...places.values()];
}

/** Ids of conversations whose customer gets the answer in another one: nobody is told twice. */
export const toldElsewhere = (
  conversations: readonly Concerned[],
  chosen: ReadonlySet<string>,
): ReadonlySet<string> =>
  new Set(
    conversations
      .map(({ conversationId }) => conversationId)
      .filter((conversationId) => !chosen.has(conversationId)),
  );

const timeOf = ({ lastCustomerMessageAt }: Concerned): number =>
  lastCustomerMessageAt?.getTime() ?? 0;
