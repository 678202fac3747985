import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SealedProof } from '../domain/proof.js';

export type RequestKind = 'export' | 'erasure';
export type RequestState = 'waiting' | 'running' | 'done' | 'failed' | 'expired';

/** What somebody asked of us by law, how far it is, and the proof that it was done. */
@Entity({ name: 'privacy_request' })
@Check('privacy_request_kind_check', `kind in ('export', 'erasure')`)
@Check(
  'privacy_request_state_check',
  `state in ('waiting', 'running', 'done', 'failed', 'expired')`,
)
@Index('privacy_request_open', { synchronize: false })
@Index('privacy_request_due', { synchronize: false })
@Index('privacy_request_recent', { synchronize: false })
export class PrivacyRequest {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  kind: RequestKind;

  @Column({ type: 'text', default: 'waiting' })
  state: RequestState;

  /** Null once the person is erased. */
  @Column({ name: 'customer_id', type: 'uuid', nullable: true })
  customerId: string | null;

  @Column({ name: 'customer_name', type: 'text', nullable: true })
  customerName: string | null;

  /** A keyed hash that stands for the customer. */
  @Column({ name: 'subject_mark', type: 'bytea' })
  subjectMark: Buffer;

  @Column({ name: 'requested_by', type: 'uuid', nullable: true })
  requestedBy: string | null;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt: Date;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;

  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  /** When to work on it next; null when nothing is left to do. */
  @Column({ name: 'next_at', type: 'timestamptz', nullable: true })
  nextAt: Date | null;

  @Column({ type: 'int', default: 0 })
  step: number;

  /** How far within the step. */
  @Column({ type: 'text', nullable: true })
  cursor: string | null;

  @Column({ type: 'int', default: 0 })
  done: number;

  @Column({ type: 'int', default: 0 })
  total: number;

  @Column({ type: 'text', nullable: true })
  problem: string | null;

  @Column({ name: 'storage_key', type: 'text', nullable: true })
  storageKey: string | null;

  @Column({ type: 'bigint', nullable: true })
  bytes: string | null;

  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true })
  expiresAt: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  proof: SealedProof | null;
}
