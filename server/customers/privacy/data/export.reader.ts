import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ByScope } from '../domain/data-classes/data-class.js';
import { ScopeRepository } from './scope.repository.js';

export type ExportRow = Record<string, unknown>;

export interface ExportConversation {
  id: string;
  channel: string;
  network: string;
  kind: string;
  subject: string | null;
  openedAt: Date;
}

export interface ExportMessage {
  id: string;
  direction: 'inbound' | 'outbound' | 'note';
  text: string;
  sentAt: Date;
  /** As Postgres prints it: a JavaScript date would lose the microseconds. */
  mark: string;
}

export interface ExportAttachment {
  id: string;
  fileId: string;
  name: string | null;
}

const BATCH = 500;
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** What is somebody's, some rows at a time: a person may have written a hundred thousand messages. */
@Injectable()
export class ExportReader {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly scopes: ScopeRepository,
  ) {}

  async *rows(
    requestId: string,
    table: string,
    { column, scope }: ByScope,
    columns: readonly string[],
  ): AsyncGenerator<ExportRow> {
    let after: string | null = null;
    for (;;) {
      const ids = await this.scopes.page(this.db.manager, requestId, scope, after, BATCH);
      if (ids.length === 0) return;
      const rows: ExportRow[] = await this.db.query(
        `select ${columns.map(quoted).join(', ')} from ${quoted(table)}
         where ${quoted(column)} = any($1::uuid[])`,
        [ids],
      );
      yield* rows;
      if (ids.length < BATCH) return;
      after = ids.at(-1)!;
    }
  }

  /** In the order in which they began. */
  conversations(requestId: string): Promise<ExportConversation[]> {
    return this.db.query(
      `select c.id, ch.name as channel, c.network, c.kind, c.subject, c.opened_at as "openedAt"
       from erasure_scope s join conversation c on c.id = s.id join channel ch on ch.id = c.channel_id
       where s.request_id = $1 and s.kind in ('conversation', 'shared') order by c.opened_at, c.id`,
      [requestId],
    );
  }

  /** Theirs and the answers to them, not what others said in the same thread. */
  async *messages(requestId: string, conversationId: string): AsyncGenerator<ExportMessage> {
    let after: ExportMessage | undefined;
    for (;;) {
      const rows: ExportMessage[] = await this.db.query(
        `select m.id, m.direction, m.text, m.sent_at as "sentAt", m.sent_at::text as mark
         from message m where m.conversation_id = $2
           and exists (select from erasure_scope s where s.request_id = $1
             and s.kind in ('message', 'words') and s.id = m.id)
           and ($3::timestamptz is null or (m.sent_at, m.id) > ($3, $4::uuid))
         order by m.sent_at, m.id limit ${BATCH}`,
        [requestId, conversationId, after?.mark ?? null, after?.id ?? null],
      );
      yield* rows;
      if (rows.length < BATCH) return;
      after = rows.at(-1);
    }
  }

  attachments(requestId: string): Promise<ExportAttachment[]> {
    return this.db.query(
      `select a.id, a.file_id as "fileId", a.name from erasure_scope s
       join attachment a on a.message_id = s.id
       where s.request_id = $1 and s.kind = 'message' and a.file_id is not null
       order by a.id`,
      [requestId],
    );
  }
}
