import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export const HIDING_STATES = ['waiting', 'done', 'failed', 'replaced'] as const;
export type HidingState = (typeof HIDING_STATES)[number];

/** A wish to hide a message from the public, or to show it again, and what came of it. */
@Entity({ name: 'hiding' })
@Check('hiding_state_check', `state in ('waiting', 'done', 'failed', 'replaced')`)
export class Hiding {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'message_id', type: 'uuid' })
  messageId: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ name: 'external_id', type: 'text' })
  externalId: string;

  @Column({ type: 'boolean' })
  hidden: boolean;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text' })
  state: HidingState;

  @Column({ type: 'smallint', default: 0 })
  attempts: number;

  @Column({ name: 'next_at', type: 'timestamptz', default: () => 'now()' })
  nextAt: Date;

  /** Why the network did not do it. */
  @Column({ type: 'text', nullable: true })
  detail: string | null;

  /** Null: a rule. */
  @Column({ name: 'asked_by', type: 'uuid', nullable: true })
  askedBy: string | null;

  @Column({ name: 'asked_at', type: 'timestamptz', default: () => 'now()' })
  askedAt: Date;
}
