import { Check, Column, Entity, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import type { FailureClass, ItemKind } from '../../contract.js';
import type { StoredFileRef, StoredTarget } from '../contract.js';
import type { ReplyState } from '../domain/reply-states.js';

/** One line of the send ledger. */
@Entity({ name: 'reply' })
@Unique('reply_client_message_id_key', ['clientMessageId'])
@Index('reply_conversation', ['conversationId', 'position'])
@Index('reply_due', ['dueAt'], { where: `state in ('queued', 'unknown')` })
@Index('reply_external', ['channelId', 'externalId'], { where: 'external_id is not null' })
@Index('reply_in_flight', ['leaseUntil'], { where: `state in ('claimed', 'sending')` })
@Index('reply_private', { synchronize: false })
@Index('reply_problem', { synchronize: false })
@Index('reply_receipt', { synchronize: false })
@Index('reply_unnamed', ['channelId'], {
  where: `state in ('sent', 'delivered', 'read') and external_id is null`,
})
@Check('reply_mode_check', `mode in ('public', 'private')`)
@Check(
  'reply_state_check',
  `state in ('awaiting-approval', 'queued', 'claimed', 'sending', 'sent', 'delivered', 'read', 'failed', 'unknown', 'cancelled')`,
)
export class Reply {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Order of acceptance. */
  @Column({ type: 'bigint' })
  @Generated('increment')
  position: string;

  @Column({ name: 'client_message_id', type: 'uuid' })
  clientMessageId: string;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'message_id', type: 'uuid' })
  messageId: string;

  @Column({ type: 'text' })
  kind: ItemKind;

  @Column({ type: 'text' })
  mode: 'public' | 'private';

  @Column({ type: 'jsonb' })
  target: StoredTarget;

  @Column({ type: 'text' })
  body: string;

  @Column({ type: 'jsonb', default: [] })
  attachments: StoredFileRef[];

  @Column({ type: 'text' })
  state: ReplyState;

  /** Attempts begun so far. Fences a worker that slept: its outcome counts for its own attempt only. */
  @Column({ type: 'int', default: 0 })
  attempt: number;

  @Column({ name: 'lease_token', type: 'uuid', nullable: true })
  leaseToken: string | null;

  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  leaseUntil: Date | null;

  /** When something is to be done about it by itself. */
  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;

  @Column({ name: 'undo_until', type: 'timestamptz', nullable: true })
  undoUntil: Date | null;

  /** After this the network takes no reply any more. */
  @Column({ name: 'window_ends_at', type: 'timestamptz', nullable: true })
  windowEndsAt: Date | null;

  @Column({ name: 'sending_at', type: 'timestamptz', nullable: true })
  sendingAt: Date | null;

  @Column({ name: 'settle_tries', type: 'smallint', default: 0 })
  settleTries: number;

  @Column({ name: 'settle_absences', type: 'smallint', default: 0 })
  settleAbsences: number;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId: string | null;

  @Column({ type: 'text', nullable: true })
  permalink: string | null;

  @Column({ name: 'failure_class', type: 'text', nullable: true })
  failureClass: FailureClass | null;

  @Column({ name: 'failure_detail', type: 'text', nullable: true })
  failureDetail: string | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  deliveredAt: Date | null;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt: Date | null;

  /** It takes the place of an earlier reply to the same item. */
  @Column({ type: 'boolean', default: false })
  overwrites: boolean;

  /** Somebody took it out of the view of problems. */
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
