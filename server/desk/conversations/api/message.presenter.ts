import { adapterFor } from '../../../channels/index.js';
import type { WholeMessage } from '../application/read-messages.js';
import type { AttachmentRow } from '../data/message-extras.reader.js';
import type { MessageRow } from '../data/message.reader.js';
import { webAddress } from '../domain/web-address.js';
import { messageAbilities } from '../domain/what-one-may-do.js';
import { fileAddress } from './file-address.js';
import type { MessageAttachmentDto, MessageAuthorDto, MessageDto } from './message.dto.js';

/** What the reader of messages may see and do, and when they ask. */
export interface Reading {
  mayWork: boolean;
  mayReply: boolean;
  mayReadRemoved: boolean;
  now: Date;
}

export function presentMessage(message: WholeMessage, reading: Reading): MessageDto {
  const { row, reply } = message;
  const isClosed = row.removedAt !== null && !reading.mayReadRemoved;
  return {
    id: row.id,
    conversationId: row.conversationId,
    kind: row.kind,
    direction: row.direction,
    isPublic: row.isPublic,
    author: authorOf(row),
    text: isClosed ? '' : row.text,
    language: row.language,
    rating: row.rating,
    sentAt: row.sentAt,
    receivedAt: row.receivedAt,
    position: row.position,
    parentMessageId: row.parentMessageId,
    externalId: row.externalId,
    permalink: webAddress(row.permalink),
    editedAt: row.editedAt,
    removedAt: row.removedAt,
    removedBy: row.removedBy,
    hiddenAt: row.hiddenAt,
    noAnswerNeeded: row.noAnswerNeededAt && { at: row.noAnswerNeededAt, by: row.noAnswerNeededBy },
    revisions: isClosed
      ? []
      : message.revisions.map(({ text, rating, replacedAt }) => ({
          text: text ?? '',
          rating,
          replacedAt,
        })),
    attachments: isClosed ? [] : message.attachments.map(attachmentOf),
    reply: reply ?? null,
    mentions: message.mentions,
    can: messageAbilities(
      { ...row, isHideable: isHideable(row), reply: reply ?? null },
      reading,
      reading.now,
    ),
  };
}

const isHideable = ({ network, kind }: MessageRow): boolean =>
  kind !== 'note' && adapterFor(network)?.capabilities.kinds[kind]?.hide === true;

function authorOf(row: MessageRow): MessageAuthorDto {
  const nobody = { identityId: null, customerId: null, userId: null, avatarUrl: null };
  if (row.user) return { ...nobody, type: 'user', userId: row.user.id, name: row.user.name };
  if (row.noteAuthor !== null) return { ...nobody, type: 'user', name: row.noteAuthor };
  if (row.direction !== 'inbound') return { ...nobody, type: 'brand', name: row.channelName };
  return {
    ...nobody,
    type: 'customer',
    identityId: row.identityId,
    customerId: row.customerId,
    name: row.identityName ?? '',
    avatarUrl: fileAddress(row.avatarFileId),
  };
}

const attachmentOf = (row: AttachmentRow): MessageAttachmentDto => ({
  id: row.id,
  type: row.type,
  name: row.name,
  mime: row.mime,
  bytes: row.bytes,
  state: row.state,
  reason: row.reason,
  url: fileAddress(row.fileId) ?? (row.state === 'linked' ? webAddress(row.sourceUrl) : null),
});
