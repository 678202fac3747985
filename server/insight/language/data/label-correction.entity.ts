import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Intent, Sentiment } from '../contract.js';

/** What a person says of a message instead; taken back by removing the row. */
@Entity({ name: 'label_correction' })
@Index('label_correction_recent', ['at'])
@Check('label_correction_sentiment_check', `sentiment in ('negative', 'neutral', 'positive')`)
export class LabelCorrection {
  @PrimaryColumn({ name: 'message_id', type: 'uuid' })
  messageId: string;

  @Column({ type: 'text', nullable: true })
  language: string | null;

  @Column({ type: 'text', nullable: true })
  sentiment: Sentiment | null;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  intents: Intent[];

  @Column({ name: 'by_user_id', type: 'uuid', nullable: true })
  byUserId: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
