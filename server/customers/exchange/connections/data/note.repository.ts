import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { CrmNote } from './crm-note.entity.js';

const COLUMNS = `id, connection_id as "connectionId", cause, conversation_id as "conversationId",
  external_key as "externalKey", subject, body, state, attempts, next_at as "nextAt",
  external_id as "externalId", last_error as "lastError", created_at as "createdAt"`;

export interface NoteAddress {
  connectionId: string;
  externalKey: string;
  network: string;
  agent: string | null;
}

@Injectable()
export class NoteRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** CRMs that want to hear of resolved conversations and know this customer. */
  async addresses(conversationId: string, actorId: string | null): Promise<NoteAddress[]> {
    return this.db.query(
      `select distinct on (con.id) con.id as "connectionId", k.external_key as "externalKey",
         c.network, u.name as agent
       from conversation c
       join identity i on i.id = c.identity_id
       join customer p on p.id = i.customer_id or p.part_of = i.customer_id
       join customer_key k on k.customer_id = p.id
       join crm_connection con on con.source = k.source and con.enabled and con.writes_notes
       left join user_account u on u.id = $2
       where c.id = $1 order by con.id, k.added_at`,
      [conversationId, actorId],
    );
  }

  async add(
    note: Pick<
      CrmNote,
      'id' | 'connectionId' | 'cause' | 'conversationId' | 'externalKey' | 'subject' | 'body'
    >,
  ): Promise<void> {
    await this.db.query(
      `insert into crm_note (id, connection_id, cause, conversation_id, external_key, subject, body)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [
        note.id,
        note.connectionId,
        note.cause,
        note.conversationId,
        note.externalKey,
        note.subject,
        note.body,
      ],
    );
  }

  /** Whoever dies with one in hand may have sent it: from then on it is unknown. */
  async claim(limit: number): Promise<CrmNote[]> {
    return this.db.transaction(async (manager) => {
      const due: CrmNote[] = await manager.query(
        `select ${COLUMNS} from crm_note where state in ('waiting', 'unknown') and next_at <= now()
         order by next_at limit $1 for update skip locked`,
        [limit],
      );
      await manager.query(
        `update crm_note set state = 'unknown', attempts = attempts + 1,
           next_at = now() + interval '1 minute' where id = any($1::uuid[])`,
        [due.map(({ id }) => id)],
      );
      return due.map((note) => ({ ...note, attempts: note.attempts + 1 }));
    });
  }

  async written(id: string, externalId: string): Promise<void> {
    await this.db.query(
      `update crm_note set state = 'written', external_id = $2, last_error = null where id = $1`,
      [id, externalId],
    );
  }

  async put(
    id: string,
    state: CrmNote['state'],
    { nextAt, error }: { nextAt: Date | null; error: string | null },
  ): Promise<void> {
    await this.db.query(
      `update crm_note set state = $2, next_at = coalesce($3, next_at), last_error = $4 where id = $1`,
      [id, state, nextAt, error],
    );
  }

  async dueSince(): Promise<Date | null> {
    const [row]: { since: Date | null }[] = await this.db.query(
      `select min(next_at) as since from crm_note
       where state in ('waiting', 'unknown') and next_at <= now()`,
    );
    return row?.since ?? null;
  }
}
