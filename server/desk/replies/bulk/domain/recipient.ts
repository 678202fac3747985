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

/** Ids of conversations whose customer gets the answer in a newer conversation: nobody is told twice. */
export function toldElsewhere(conversations: readonly Concerned[]): ReadonlySet<string> {
  const newest = new Map<string, Concerned>();
  for (const conversation of conversations) {
    const { customerId } = conversation;
    if (customerId === null) continue;
    const known = newest.get(customerId);
    if (!known || timeOf(conversation) > timeOf(known)) newest.set(customerId, conversation);
  }
  return new Set(
    conversations
      .filter((one) => one.customerId !== null && newest.get(one.customerId) !== one)
      .map(({ conversationId }) => conversationId),
  );
}

const timeOf = ({ lastCustomerMessageAt }: Concerned): number =>
  lastCustomerMessageAt?.getTime() ?? 0;
