import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ItemKind } from '../../../channels/contract.js';

/** One inbound or outbound text, or an internal note. */
@Entity({ name: 'message' })
@Index('message_external', ['channelId', 'kind', 'externalId'], {
  unique: true,
  where: 'external_id is not null',
})
@Index('message_recent', { synchronize: false })
@Index('message_reply', ['replyId'], { where: 'reply_id is not null' })
@Index('message_search', { synchronize: false })
@Index('message_thread', ['conversationId', 'sentAt', 'id'])
@Check('message_direction_check', `direction in ('inbound', 'outbound', 'note')`)
@Check('message_kind_check', `kind in ('comment', 'message', 'review', 'forum', 'mention', 'note')`)
export class Message {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ type: 'text' })
  kind: ItemKind | 'note';

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId: string | null;

  @Column({ name: 'parent_external_id', type: 'text', nullable: true })
  parentExternalId: string | null;

  @Column({ type: 'text' })
  direction: 'inbound' | 'outbound' | 'note';

  @Column({ name: 'is_public', type: 'boolean', default: true })
  isPublic: boolean;

  @Column({ name: 'author_identity_id', type: 'uuid', nullable: true })
  authorIdentityId: string | null;

  @Column({ name: 'author_user_id', type: 'uuid', nullable: true })
  authorUserId: string | null;

  /** Of a note by somebody without an account. */
  @Column({ name: 'note_author', type: 'text', nullable: true })
  noteAuthor: string | null;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text', nullable: true })
  language: string | null;

  @Column({ type: 'smallint', nullable: true })
  rating: number | null;

  @Column({ type: 'text', nullable: true })
  permalink: string | null;

  @Column({ name: 'sent_at', type: 'timestamptz' })
  sentAt: Date;

  @Column({ name: 'network_at', type: 'timestamptz', nullable: true })
  networkAt: Date | null;

  @Column({ name: 'received_at', type: 'timestamptz', default: () => 'now()' })
  receivedAt: Date;

  @Column({ type: 'int' })
  position: number;

  @Column({ name: 'reply_id', type: 'uuid', nullable: true })
  replyId: string | null;

  @Column({ name: 'delivery_state', type: 'text', nullable: true })
  deliveryState: string | null;

  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true })
  editedAt: Date | null;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  @Column({ name: 'removed_by', type: 'text', nullable: true })
  removedBy: string | null;

  @Column({ name: 'removal_at', type: 'timestamptz', nullable: true })
  removalAt: Date | null;

  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt: Date | null;

  @Column({ name: 'hiding_at', type: 'timestamptz', nullable: true })
  hidingAt: Date | null;

  @Column({ name: 'no_answer_needed_at', type: 'timestamptz', nullable: true })
  noAnswerNeededAt: Date | null;

  @Column({ name: 'no_answer_needed_by', type: 'uuid', nullable: true })
  noAnswerNeededBy: string | null;

  @Column({ name: 'attachment_count', type: 'smallint', default: 0 })
  attachmentCount: number;

  @Column({ type: 'tsvector', nullable: true })
  search: string | null;
}
