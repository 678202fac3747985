import type { ItemCreated } from '../../../channels/contract.js';
import { newId } from '../../../platform/kernel/index.js';
import type { ThreadConversation, ThreadMessage } from '../../conversations/contract.js';
import { type Arrival, clampToPresent } from './arrival.js';
import { applyChange } from './change-message.js';
import { placeItem } from './place-item.js';
import { countMessage, customerSpoke, nameCustomer } from './thread-conversation.js';
import { messageKey, type ThreadBatch } from './thread-batch.js';

/** Works a new item in, once: what is known already is left alone, unless a reading back shows it changed. */
export function receiveItem(
  batch: ThreadBatch,
  arrival: Arrival<ItemCreated>,
  isEditedBeside: boolean,
): void {
  const { channelId, item } = arrival;
  const known = batch.message(channelId, item.kind, item.externalId);
  if (!known) addMessage(batch, arrival);
  else if (arrival.origin === 'poll' && !isEditedBeside) noticeMissedEdit(batch, known, arrival);
}

function addMessage(batch: ThreadBatch, arrival: Arrival<ItemCreated>): void {
  const { channelId, network, item } = arrival;
  const authorIdentityId =
    item.direction === 'inbound' ? batch.identityId(network, item.author.externalId) : null;
  const conversation = placeItem(batch, arrival, authorIdentityId);
  const message = toMessage(arrival, conversation, authorIdentityId);
  batch.messages.set(messageKey(message), message);
  countMessage(conversation, message);
  nameCustomer(conversation, message);
  if (message.isPublic && conversation.publicationId)
    batch.countOnPublication(conversation, { total: 1 });
  item.attachments.forEach((attachment, position) =>
    batch.attachments.push({ messageId: message.id, position, attachment }),
  );
  if (item.direction === 'inbound')
    for (const { type, data } of customerSpoke(conversation))
      batch.tell(conversation.id, type, data);
  batch.tell(
    conversation.id,
    item.direction === 'inbound' ? 'message.received' : 'message.written-elsewhere',
    { messageId: message.id },
  );
  for (const held of batch.takeHeld(channelId, item.kind, item.externalId))
    applyChange(batch, message, held);
}

/** The webhook of an edit was lost; the reading back shows the present text. */
function noticeMissedEdit(
  batch: ThreadBatch,
  message: ThreadMessage,
  { item, receivedAt }: Arrival<ItemCreated>,
): void {
  const isSame = item.text === message.text && (item.rating ?? message.rating) === message.rating;
  const isOlder = message.editedAt !== null && message.editedAt >= receivedAt;
  if (isSame || isOlder) return;
  applyChange(batch, message, {
    channelId: message.channelId,
    kind: message.kind,
    externalId: message.externalId,
    occurredAt: receivedAt,
    change: { type: 'edited', text: item.text, rating: item.rating },
  });
}

function toMessage(
  { channelId, item, receivedAt, language }: Arrival<ItemCreated>,
  conversation: ThreadConversation,
  authorIdentityId: string | null,
): ThreadMessage {
  return {
    id: newId(),
    conversationId: conversation.id,
    channelId,
    kind: item.kind,
    externalId: item.externalId,
    parentExternalId: item.thread.parentExternalId ?? null,
    direction: item.direction,
    isPublic: item.isPublic,
    authorIdentityId,
    text: item.text,
    language,
    rating: item.rating ?? null,
    permalink: item.permalink ?? null,
    sentAt: clampToPresent(item.occurredAt, receivedAt),
    networkAt: item.occurredAt,
    receivedAt,
    position: 0,
    editedAt: null,
    removedAt: null,
    removedBy: null,
    removalAt: null,
    hiddenAt: null,
    hidingAt: null,
    attachmentCount: item.attachments.length,
    isNew: true,
    isDirty: true,
  };
}
