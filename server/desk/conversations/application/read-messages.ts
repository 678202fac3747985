import { Injectable } from '@nestjs/common';
import { Deliveries, type ReplyProgress } from '../../../channels/index.js';
import {
  type AttachmentRow,
  MessageExtrasReader,
  type RevisionRow,
} from '../data/message-extras.reader.js';
import type { MessageRow } from '../data/message.reader.js';

export interface WholeMessage {
  row: MessageRow;
  revisions: RevisionRow[];
  attachments: AttachmentRow[];
  /** Ids of the people called in a note. */
  mentions: string[];
  reply: ReplyProgress | undefined;
}

/** Brings to messages what stands in other tables; each table is asked once, and only when needed. */
@Injectable()
export class ReadMessages {
  constructor(
    private readonly extras: MessageExtrasReader,
    private readonly deliveries: Deliveries,
  ) {}

  async complete(rows: readonly MessageRow[]): Promise<WholeMessage[]> {
    const idsWhere = (has: (row: MessageRow) => boolean): string[] =>
      rows.filter(has).map(({ id }) => id);
    const replyIds = rows.flatMap(({ replyId }) => (replyId === null ? [] : [replyId]));
    const [revisions, attachments, mentions, replies] = await Promise.all([
      this.extras.revisions(idsWhere(({ editedAt }) => editedAt !== null)),
      this.extras.attachments(idsWhere(({ attachmentCount }) => attachmentCount > 0)),
      this.extras.mentions(idsWhere(({ kind }) => kind === 'note')),
      replyIds.length > 0 ? this.deliveries.statesOf(replyIds) : new Map<string, ReplyProgress>(),
    ]);
    const revisionsOf = byMessage(revisions);
    const attachmentsOf = byMessage(attachments);
    const mentionsIn = byMessage(mentions);
    return rows.map((row) => ({
      row,
      revisions: revisionsOf(row.id),
      attachments: attachmentsOf(row.id),
      mentions: mentionsIn(row.id).map(({ userId }) => userId),
      reply: row.replyId === null ? undefined : replies.get(row.replyId),
    }));
  }
}

function byMessage<T extends { messageId: string }>(rows: readonly T[]): (id: string) => T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.messageId);
    if (group) group.push(row);
    else groups.set(row.messageId, [row]);
  }
  return (id) => groups.get(id) ?? [];
}
