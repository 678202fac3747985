import type { ItemCreated } from '../../../channels/contract.js';
import type { NewEvent } from '../../../platform/events/index.js';
import {
  type HeldChange,
  keyOf,
  type Revision,
  rootKey,
  type Split,
  type ThreadConversation,
  type ThreadMessage,
} from '../../conversations/contract.js';

export interface NewAttachment {
  messageId: string;
  position: number;
  attachment: ItemCreated['attachments'][number];
}

export interface Merge {
  fromId: string;
  intoId: string;
  positionOffset: number;
}

/** How a publication's counters move. */
export interface PublicationChange {
  total: number;
  hidden: number;
  removed: number;
}

/** What the database knew of a batch before it was worked in. */
export interface LoadedThreads {
  conversations: readonly ThreadConversation[];
  messages: readonly ThreadMessage[];
  revisions: ReadonlyMap<string, readonly Revision[]>;
  held: readonly (HeldChange & { id: string })[];
  splits: readonly Split[];
  publicationIds: ReadonlyMap<string, string>;
  identityIds: ReadonlyMap<string, string>;
}

/**
 * The threads that a batch of arrivals touches, in memory. Everything that a batch means for the
 * database is collected here and written at once.
 */
export class ThreadBatch {
  readonly conversations = new Map<string, ThreadConversation>();
  readonly messages = new Map<string, ThreadMessage>();
  readonly revisions = new Map<string, Revision[]>();
  readonly attachments: NewAttachment[] = [];
  readonly merges: Merge[] = [];
  readonly newHeld: HeldChange[] = [];
  readonly appliedHeld: string[] = [];
  readonly publicationChanges = new Map<string, PublicationChange>();
  readonly events: (NewEvent & { conversationId: string })[] = [];
  private readonly byThread = new Map<string, ThreadConversation[]>();
  private readonly heldByKey = new Map<string, (HeldChange & { id?: string })[]>();

  constructor(private readonly loaded: LoadedThreads) {
    for (const conversation of loaded.conversations) this.addConversation(conversation);
    for (const message of loaded.messages) this.messages.set(messageKey(message), message);
    for (const held of loaded.held) this.holdInMemory(held);
  }

  addConversation(conversation: ThreadConversation): void {
    this.conversations.set(conversation.id, conversation);
    const key = keyOf(conversation.channelId, conversation.kind, conversation.threadKey);
    const ofThread = this.byThread.get(key);
    if (ofThread) ofThread.push(conversation);
    else this.byThread.set(key, [conversation]);
  }

  ofThread(channelId: string, kind: string, threadKey: string): ThreadConversation[] {
    const found = this.byThread.get(keyOf(channelId, kind, threadKey)) ?? [];
    return found.filter(({ mergedInto }) => mergedInto === null);
  }

  conversationOf(message: ThreadMessage): ThreadConversation {
    const conversation = this.conversations.get(message.conversationId);
    if (!conversation)
      throw new Error(`Conversation ${message.conversationId} was not loaded with its message.`);
    return conversation;
  }

  message(channelId: string, kind: string, externalId: string): ThreadMessage | undefined {
    return this.messages.get(keyOf(channelId, kind, externalId));
  }

  /** The part of a split thread that belongs to this person, when there is one. */
  partFor(origin: ThreadConversation, identityId: string | null): ThreadConversation | undefined {
    const split = this.loaded.splits.find(
      (candidate) => candidate.originId === origin.id && candidate.identityId === identityId,
    );
    return split && this.conversations.get(split.partId);
  }

  /** The whole thread's key, also when asked with a part of it. */
  threadKeyOf(message: ThreadMessage): string {
    return rootKey(this.conversationOf(message).threadKey);
  }

  publicationId(channelId: string, externalId: string | undefined): string | null {
    return (
      (externalId && this.loaded.publicationIds.get(keyOf(channelId, 'publication', externalId))) ||
      null
    );
  }

  identityId(network: string, externalId: string): string | null {
    return this.loaded.identityIds.get(keyOf('', network, externalId)) ?? null;
  }

  revisionsOf(message: ThreadMessage): Revision[] {
    return this.revisions.get(message.id) ?? [...(this.loaded.revisions.get(message.id) ?? [])];
  }

  hold(change: HeldChange): void {
    this.holdInMemory(change);
    this.newHeld.push(change);
  }

  /** Changes that waited for this item; they are done with once it is there. */
  takeHeld(channelId: string, kind: string, externalId: string): HeldChange[] {
    const key = keyOf(channelId, kind, externalId);
    const held = this.heldByKey.get(key) ?? [];
    this.heldByKey.delete(key);
    for (const change of held) {
      if (change.id) this.appliedHeld.push(change.id);
      else this.newHeld.splice(this.newHeld.indexOf(change), 1);
    }
    return held;
  }

  tell(conversationId: string, type: string, data: NewEvent['data'] = {}): void {
    this.events.push({ conversationId, type, data });
  }

  countOnPublication(conversation: ThreadConversation, change: Partial<PublicationChange>): void {
    if (!conversation.publicationId) return;
    const sum = this.publicationChanges.get(conversation.publicationId) ?? {
      total: 0,
      hidden: 0,
      removed: 0,
    };
    this.publicationChanges.set(conversation.publicationId, {
      total: sum.total + (change.total ?? 0),
      hidden: sum.hidden + (change.hidden ?? 0),
      removed: sum.removed + (change.removed ?? 0),
    });
  }

  private holdInMemory(change: HeldChange & { id?: string }): void {
    const key = keyOf(change.channelId, change.kind, change.externalId);
    this.heldByKey.set(key, [...(this.heldByKey.get(key) ?? []), change]);
  }
}

export const messageKey = (
  message: Pick<ThreadMessage, 'channelId' | 'kind' | 'externalId'>,
): string => keyOf(message.channelId, message.kind, message.externalId);
