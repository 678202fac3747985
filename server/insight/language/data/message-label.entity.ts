import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Intent, Sentiment } from '../contract.js';

/** What the desk read out of a customer's message by itself. */
@Entity({ name: 'message_label' })
@Check('message_label_sentiment_check', `sentiment in ('negative', 'neutral', 'positive')`)
export class MessageLabel {
  @PrimaryColumn({ name: 'message_id', type: 'uuid' })
  messageId: string;

  @Column({ type: 'text', nullable: true })
  language: string | null;

  @Column({ type: 'text', nullable: true })
  sentiment: Sentiment | null;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  intents: Intent[];

  @Column({ name: 'labelled_at', type: 'timestamptz', default: () => 'now()' })
  labelledAt: Date;
}
