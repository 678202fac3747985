import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, type EntityManager, LessThanOrEqual } from 'typeorm';
import type { TimeMark } from '../../../platform/database/index.js';
import { PrivacyRequest } from './privacy-request.entity.js';

export interface ListedRequest extends PrivacyRequest {
  requestedByName: string | null;
  /** As Postgres prints it, for the mark of the next page. */
  mark: string;
}

export interface RequestFilter {
  customerId?: string;
  before?: TimeMark;
  limit: number;
}

const COLUMNS = `r.id, r.kind, r.state, r.customer_id as "customerId", r.customer_name as "customerName",
  r.subject_mark as "subjectMark", r.requested_by as "requestedBy", r.requested_at as "requestedAt",
  r.due_at as "dueAt", r.started_at as "startedAt", r.ended_at as "endedAt", r.next_at as "nextAt",
  r.step, r.cursor, r.done, r.total, r.problem, r.storage_key as "storageKey", r.bytes,
  r.expires_at as "expiresAt", r.proof, u.name as "requestedByName", r.requested_at::text as mark`;

@Injectable()
export class RequestRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async add(manager: EntityManager, request: Partial<PrivacyRequest>): Promise<void> {
    await manager.insert(PrivacyRequest, request);
  }

  /** Held until the transaction ends. */
  lock(manager: EntityManager, id: string): Promise<PrivacyRequest | null> {
    return manager.findOne(PrivacyRequest, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async change(
    manager: EntityManager,
    id: string,
    change: Partial<Omit<PrivacyRequest, 'proof'>>,
  ): Promise<void> {
    await manager.update(PrivacyRequest, { id }, change);
  }

  async keepProof(
    manager: EntityManager,
    id: string,
    proof: PrivacyRequest['proof'],
  ): Promise<void> {
    await manager.query('update privacy_request set proof = $2 where id = $1', [
      id,
      JSON.stringify(proof),
    ]);
  }

  /** The one that waits longest. */
  due(now: Date): Promise<PrivacyRequest | null> {
    return this.db.manager.findOne(PrivacyRequest, {
      where: { nextAt: LessThanOrEqual(now) },
      order: { nextAt: 'ASC' },
    });
  }

  async openOf(customerId: string, kind: string): Promise<string | undefined> {
    const rows: { id: string }[] = await this.db.query(
      `select id from privacy_request where customer_id = $1 and kind = $2
         and state in ('waiting', 'running')`,
      [customerId, kind],
    );
    return rows[0]?.id;
  }

  /** Newest first. */
  async page({ customerId, before, limit }: RequestFilter): Promise<ListedRequest[]> {
    return this.db.query(
      `select ${COLUMNS} from privacy_request r left join user_account u on u.id = r.requested_by
       where ($1::uuid is null or r.customer_id = $1)
         and ($2::timestamptz is null or (r.requested_at, r.id) < ($2, $3::uuid))
       order by r.requested_at desc, r.id desc limit $4`,
      [customerId ?? null, before?.at ?? null, before?.id ?? null, limit],
    );
  }

  async one(id: string): Promise<ListedRequest | undefined> {
    const rows: ListedRequest[] = await this.db.query(
      `select ${COLUMNS} from privacy_request r left join user_account u on u.id = r.requested_by
       where r.id = $1`,
      [id],
    );
    return rows[0];
  }

  /** Files of exports that are kept: of one person, or those whose time is over. */
  keptFiles(
    manager: EntityManager,
    { subjectMark, expiredAt }: { subjectMark?: Buffer; expiredAt?: Date },
  ): Promise<{ id: string; storageKey: string }[]> {
    return manager.query(
      `select id, storage_key as "storageKey" from privacy_request
       where storage_key is not null and ($1::bytea is null or subject_mark = $1)
         and ($2::timestamptz is null or expires_at <= $2)`,
      [subjectMark ?? null, expiredAt ?? null],
    );
  }
}
