import type { HeldChange, StoredChange, ThreadMessage } from '../../conversations/contract.js';
import type { Arrival, ChangeItem } from './arrival.js';
import type { ThreadBatch } from './thread-batch.js';
import { insertVersion, versionsOf } from './versions.js';

/** A change without its address and time, as it can be kept until its item comes. */
export function storable(item: ChangeItem): StoredChange {
  switch (item.type) {
    case 'edited':
      return { type: 'edited', text: item.text, rating: item.rating, subject: item.subject };
    case 'removed':
      return { type: 'removed', by: item.by };
    case 'restored':
      return { type: 'restored' };
    case 'visibility':
      return { type: 'visibility', hidden: item.hidden };
  }
}

/** Changes a known message; a change of an unknown one waits for it. */
export function changeOrHold(batch: ThreadBatch, { channelId, item }: Arrival<ChangeItem>): void {
  const { kind, externalId, occurredAt } = item;
  const held: HeldChange = { channelId, kind, externalId, occurredAt, change: storable(item) };
  const message = batch.message(channelId, kind, externalId);
  if (message) applyChange(batch, message, held);
  else batch.hold(held);
}

/** Whatever the order in which changes come, the newest of each sort stands at the end. */
export function applyChange(batch: ThreadBatch, message: ThreadMessage, held: HeldChange): void {
  switch (held.change.type) {
    case 'edited':
      return edit(batch, message, held.change, held.occurredAt);
    case 'removed':
      return remove(batch, message, held.change.by, held.occurredAt);
    case 'restored':
      return restore(batch, message, held.occurredAt);
    case 'visibility':
      return setHidden(batch, message, held.change.hidden, held.occurredAt);
  }
}

function edit(
  batch: ThreadBatch,
  message: ThreadMessage,
  change: Extract<StoredChange, { type: 'edited' }>,
  at: Date,
): void {
  const before = { text: message.text, rating: message.rating, editedAt: message.editedAt };
  const versions = versionsOf(message, batch.revisionsOf(message));
  const { current, revisions, editedAt } = insertVersion(versions, {
    text: change.text,
    rating: change.rating,
    at,
  });
  message.text = current.text;
  message.rating = current.rating;
  message.editedAt = editedAt;
  message.isDirty = true;
  batch.revisions.set(message.id, revisions);
  const conversation = batch.conversationOf(message);
  const isLatest = before.editedAt === null || before.editedAt <= at;
  if (change.subject !== undefined && isLatest) conversation.subject = change.subject;
  conversation.isDirty = conversation.isStale = true;
  if (before.text !== message.text)
    batch.tell(conversation.id, 'message.edited', { messageId: message.id });
  if (before.rating !== message.rating && message.direction === 'inbound') {
    conversation.rating = message.rating;
    batch.tell(conversation.id, 'rating.changed', {
      messageId: message.id,
      from: before.rating,
      to: message.rating,
    });
  }
}

function remove(batch: ThreadBatch, message: ThreadMessage, by: string, at: Date): void {
  // A removal wins over a restoration of the same second.
  if (message.removalAt && message.removalAt > at) return;
  const wasThere = message.removedAt === null;
  message.removalAt = at;
  message.removedAt = at;
  message.removedBy = by;
  message.isDirty = true;
  if (wasThere) turned(batch, message, 'message.removed', { removed: 1 });
}

function restore(batch: ThreadBatch, message: ThreadMessage, at: Date): void {
  if (message.removalAt && message.removalAt >= at) return;
  const wasGone = message.removedAt !== null;
  message.removalAt = at;
  message.removedAt = null;
  message.removedBy = null;
  message.isDirty = true;
  if (wasGone) turned(batch, message, 'message.restored', { removed: -1 });
}

function setHidden(batch: ThreadBatch, message: ThreadMessage, hidden: boolean, at: Date): void {
  const isOlder = message.hidingAt && (hidden ? message.hidingAt > at : message.hidingAt >= at);
  if (isOlder) return;
  const wasHidden = message.hiddenAt !== null;
  message.hidingAt = at;
  message.hiddenAt = hidden ? at : null;
  message.isDirty = true;
  if (wasHidden !== hidden)
    turned(batch, message, hidden ? 'message.hidden' : 'message.unhidden', {
      hidden: hidden ? 1 : -1,
    });
}

function turned(
  batch: ThreadBatch,
  message: ThreadMessage,
  event: string,
  count: { hidden?: number; removed?: number },
): void {
  const conversation = batch.conversationOf(message);
  conversation.isDirty = conversation.isStale = true;
  batch.countOnPublication(conversation, count);
  batch.tell(conversation.id, event, { messageId: message.id });
}
