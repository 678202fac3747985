import { mayWorkOn } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import type { ConversationRow } from '../data/conversation-row.js';
import { placeOf } from '../domain/place-of.js';
import { deskAbilities } from '../domain/what-one-may-do.js';
import type { ConversationRowDto } from './conversation-row.dto.js';
import { fileAddress } from './file-address.js';

/** A row of a list, with what this person may do with it. */
export const presentRow = (row: ConversationRow, me: Principal): ConversationRowDto => ({
  id: row.id,
  kind: row.kind,
  network: row.network,
  channel: { id: row.channelId, name: row.channelName, network: row.network },
  status: row.status,
  priority: row.priority,
  customer:
    row.customerId === null
      ? null
      : {
          id: row.customerId,
          name: row.customerName ?? '',
          avatarUrl: fileAddress(row.avatarFileId),
          complaints30d: row.complaints30d ?? 0,
        },
  subject: row.subject,
  rating: row.rating,
  place: placeOf(row),
  lastMessage: {
    text: row.lastMessageText,
    author: row.lastMessageAuthor,
    at: row.lastMessageAt,
  },
  unansweredSince: row.unansweredSince,
  openedAt: row.openedAt,
  resolvedAt: row.resolvedAt,
  snoozedUntil: row.snoozedUntil,
  assignee: row.assignee,
  team: row.team,
  tags: row.tags,
  unread: (row.readPosition ?? 0) < row.position,
  readPosition: row.readPosition,
  deliveryProblem: row.deliveryProblem,
  due: row.due && { ...row.due, at: new Date(row.due.at).toISOString() },
  escalatedSince: row.escalatedSince,
  language: row.language,
  isPublic: row.isPublic,
  messageCount: row.messageCount,
  seq: row.seq,
  can: deskAbilities(row.status, mayWorkOn(me, row)),
});
