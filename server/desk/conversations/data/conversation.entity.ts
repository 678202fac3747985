import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ItemKind } from '../../../channels/contract.js';
import type { DueClock, DueState, Priority, Status } from '../contract.js';

/** A thread on one channel: the unit of work. */
@Entity({ name: 'conversation' })
@Index('conversation_identity', ['identityId'])
@Index('conversation_matter', ['matterId'], { where: 'matter_id is not null' })
@Index('conversation_open_thread', { synchronize: false })
@Index('conversation_snoozed', { synchronize: false })
@Index('conversation_list_all', { synchronize: false })
@Index('conversation_list_assignee', { synchronize: false })
@Index('conversation_list_breaching', { synchronize: false })
@Index('conversation_list_due', { synchronize: false })
@Index('conversation_list_escalated', { synchronize: false })
@Index('conversation_list_kind', { synchronize: false })
@Index('conversation_list_priority', { synchronize: false })
@Index('conversation_list_problem', { synchronize: false })
@Index('conversation_list_publication', { synchronize: false })
@Index('conversation_list_status', { synchronize: false })
@Index('conversation_list_unanswered', { synchronize: false })
@Index('conversation_list_unassigned', { synchronize: false })
@Index('conversation_thread', ['channelId', 'kind', 'threadKey'])
@Check('conversation_due_clock_check', `due_clock in ('first-reply', 'next-reply', 'resolution')`)
@Check('conversation_due_state_check', `due_state in ('on-track', 'soon', 'breached')`)
@Check('conversation_due_whole', 'num_nulls(due_at, due_clock, due_state) in (0, 3)')
@Check('conversation_kind_check', `kind in ('comment', 'message', 'review', 'forum', 'mention')`)
@Check(
  'conversation_last_message_author_check',
  `last_message_author in ('customer', 'brand', 'note')`,
)
@Check('conversation_priority_check', 'priority between 1 and 4')
@Check('conversation_status_check', `status in ('open', 'waiting', 'snoozed', 'resolved')`)
export class Conversation {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ type: 'text' })
  network: string;

  @Column({ type: 'text' })
  kind: ItemKind;

  @Column({ name: 'thread_key', type: 'text' })
  threadKey: string;

  @Column({ name: 'publication_id', type: 'uuid', nullable: true })
  publicationId: string | null;

  @Column({ name: 'identity_id', type: 'uuid', nullable: true })
  identityId: string | null;

  @Column({ name: 'matter_id', type: 'uuid', nullable: true })
  matterId: string | null;

  @Column({ name: 'merged_into', type: 'uuid', nullable: true })
  mergedInto: string | null;

  @Column({ type: 'text', default: 'open' })
  status: Status;

  @Column({ type: 'smallint', default: 3 })
  priority: Priority;

  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: string | null;

  @Column({ name: 'assignee_id', type: 'uuid', nullable: true })
  assigneeId: string | null;

  @Column({ type: 'text', nullable: true })
  subject: string | null;

  @Column({ type: 'text', nullable: true })
  language: string | null;

  @Column({ type: 'smallint', nullable: true })
  rating: number | null;

  @Column({ type: 'text', nullable: true })
  permalink: string | null;

  @Column({ name: 'is_public', type: 'boolean', default: true })
  isPublic: boolean;

  @Column({ name: 'last_message_at', type: 'timestamptz' })
  lastMessageAt: Date;

  @Column({ name: 'last_message_text', type: 'text', default: '' })
  lastMessageText: string;

  @Column({ name: 'last_message_author', type: 'text', default: 'customer' })
  lastMessageAuthor: 'customer' | 'brand' | 'note';

  @Column({ name: 'last_customer_message_at', type: 'timestamptz', nullable: true })
  lastCustomerMessageAt: Date | null;

  @Column({ name: 'unanswered_since', type: 'timestamptz', nullable: true })
  unansweredSince: Date | null;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;

  @Column({ name: 'resolved_at', type: 'timestamptz', nullable: true })
  resolvedAt: Date | null;

  @Column({ name: 'snoozed_until', type: 'timestamptz', nullable: true })
  snoozedUntil: Date | null;

  @Column({ name: 'delivery_problem', type: 'boolean', default: false })
  deliveryProblem: boolean;

  /** When the next of its clocks is due, which, and how that stands; all three or none. */
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Column({ name: 'due_clock', type: 'text', nullable: true })
  dueClock: DueClock | null;

  @Column({ name: 'due_state', type: 'text', nullable: true })
  dueState: DueState | null;

  @Column({ name: 'escalated_since', type: 'timestamptz', nullable: true })
  escalatedSince: Date | null;

  @Column({ name: 'message_count', type: 'int', default: 0 })
  messageCount: number;

  @Column({ type: 'int', default: 0 })
  position: number;

  @Column({ type: 'int', default: 0 })
  seq: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
