import type { ItemCreated } from '../../../channels/contract.js';
import { newId } from '../../../platform/kernel/index.js';
import type { ThreadConversation } from '../../conversations/contract.js';
import { conversationForMessage } from './reopen-window.js';
import type { Arrival } from './arrival.js';
import { clampToPresent } from './arrival.js';
import type { ThreadBatch } from './thread-batch.js';

/**
 * The key of the thread that an item belongs to: what the network says; else the parent's thread;
 * else, while the parent is not known yet, the parent itself; else the item is a root.
 */
export function threadKeyFor(
  batch: ThreadBatch,
  { channelId, item }: Arrival<ItemCreated>,
): string {
  if (item.thread.key) return item.thread.key;
  const parentId = item.thread.parentExternalId;
  if (!parentId) return item.externalId;
  const parent = batch.message(channelId, item.kind, parentId);
  return parent ? batch.threadKeyOf(parent) : parentId;
}

/** The conversation of a new item, made when there is none, with what waited for it joined in. */
export function placeItem(
  batch: ThreadBatch,
  arrival: Arrival<ItemCreated>,
  authorIdentityId: string | null,
): ThreadConversation {
  const { channelId, item } = arrival;
  const threadKey = threadKeyFor(batch, arrival);
  const sentAt = clampToPresent(item.occurredAt, arrival.receivedAt);
  const origin =
    conversationForMessage(batch.ofThread(channelId, item.kind, threadKey), {
      kind: item.kind,
      direction: item.direction,
      sentAt,
    }) ?? openConversation(batch, arrival, threadKey, sentAt);
  if (threadKey !== item.externalId) joinOrphans(batch, arrival, origin);
  return partOf(batch, arrival, origin, authorIdentityId);
}

/** Replies that came before this item had opened a thread of their own under its id. */
function joinOrphans(
  batch: ThreadBatch,
  { channelId, item }: Arrival<ItemCreated>,
  target: ThreadConversation,
): void {
  if (item.kind !== 'comment') return;
  for (const orphan of batch.ofThread(channelId, item.kind, item.externalId)) {
    if (orphan.id === target.id) continue;
    batch.merges.push({ fromId: orphan.id, intoId: target.id, positionOffset: target.position });
    for (const message of batch.messages.values()) {
      if (message.conversationId !== orphan.id) continue;
      message.conversationId = target.id;
      message.position += target.position;
    }
    for (const event of batch.events)
      if (event.conversationId === orphan.id) event.conversationId = target.id;
    target.position += orphan.position;
    target.messageCount += orphan.messageCount;
    target.assigneeId ??= orphan.assigneeId;
    target.teamId ??= orphan.teamId;
    if (orphan.openedAt < target.openedAt && orphan.messageCount > 0)
      target.openedAt = orphan.openedAt;
    if (orphan.status !== 'resolved')
      target.status = target.status === 'resolved' ? 'open' : target.status;
    target.isDirty = target.isStale = true;
    orphan.mergedInto = target.id;
    orphan.isDirty = true;
  }
}

/** A person whose part was split off goes on there; the brand goes on where it answers. */
function partOf(
  batch: ThreadBatch,
  { channelId, item }: Arrival<ItemCreated>,
  origin: ThreadConversation,
  authorIdentityId: string | null,
): ThreadConversation {
  if (item.direction === 'inbound') return batch.partFor(origin, authorIdentityId) ?? origin;
  const parentId = item.thread.parentExternalId;
  const parent = parentId ? batch.message(channelId, item.kind, parentId) : undefined;
  return parent ? batch.conversationOf(parent) : origin;
}

function openConversation(
  batch: ThreadBatch,
  { channelId, network, item }: Arrival<ItemCreated>,
  threadKey: string,
  sentAt: Date,
): ThreadConversation {
  const conversation: ThreadConversation = {
    id: newId(),
    channelId,
    network,
    kind: item.kind,
    threadKey,
    publicationId: batch.publicationId(channelId, item.publication?.externalId),
    identityId: null,
    mergedInto: null,
    // What the brand says by itself is nobody's work until a customer speaks.
    status: item.direction === 'inbound' ? 'open' : 'resolved',
    priority: 3,
    teamId: null,
    assigneeId: null,
    subject: item.subject ?? item.publication?.title ?? null,
    language: null,
    rating: null,
    permalink: item.permalink ?? null,
    isPublic: item.isPublic,
    lastMessageAt: sentAt,
    lastMessageText: '',
    lastMessageAuthor: 'customer',
    lastCustomerMessageAt: null,
    unansweredSince: null,
    openedAt: sentAt,
    resolvedAt: item.direction === 'inbound' ? null : sentAt,
    snoozedUntil: null,
    messageCount: 0,
    position: 0,
    seq: 0,
    isNew: true,
    isDirty: true,
    isStale: false,
  };
  batch.addConversation(conversation);
  batch.tell(conversation.id, 'conversation.opened', { channelId, kind: item.kind });
  return conversation;
}
