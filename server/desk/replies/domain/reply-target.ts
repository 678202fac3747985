import type { ItemKind, ReplyTarget } from '../../../channels/contract.js';

export interface TargetFacts {
  kind: ItemKind;
  /** The thread on the network, without marks of the desk. */
  threadKey: string;
  publicationExternalId: string | undefined;
  lastCustomerMessageAt: Date | null;
  /** What is answered. */
  item: { externalId: string; authorExternalId: string | null };
  /** The agent chose what to answer. */
  isChosen: boolean;
}

/** Where a reply goes, in the network's own ids. */
export function targetOf(facts: TargetFacts): ReplyTarget {
  // A message in a chat follows the one before it; it quotes another only when somebody says so.
  const namesItem = facts.kind !== 'message' || facts.isChosen;
  const counterpart =
    facts.item.authorExternalId ?? (facts.kind === 'message' ? facts.threadKey : undefined);
  return {
    threadKey: facts.threadKey,
    parentExternalId: namesItem ? facts.item.externalId : undefined,
    publicationExternalId: facts.publicationExternalId,
    counterpartExternalId: counterpart,
    lastCustomerMessageAt: facts.lastCustomerMessageAt ?? undefined,
  };
}
