import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Change } from '../contract.js';

/** Complaints about one thing, as they were when the digest was made. */
@Entity({ name: 'digest_group' })
@Index('digest_group_topic', ['topicId'])
export class DigestGroup {
  @PrimaryColumn({ name: 'digest_id', type: 'uuid' })
  digestId: string;

  @PrimaryColumn({ type: 'smallint' })
  position: number;

  @Column({ name: 'topic_id', type: 'uuid', nullable: true })
  topicId: string | null;

  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'int' })
  count: number;

  /** In the period before. */
  @Column({ type: 'int' })
  before: number;

  /** How likely a difference like this is by chance alone. */
  @Column({ type: 'real' })
  p: number;

  @Column({ type: 'text' })
  change: Change;

  @Column({ type: 'jsonb' })
  channels: Record<string, number>;

  @Column({ type: 'jsonb' })
  sentiment: Record<string, number>;

  /** Of the six weeks up to the end of the period, oldest first. */
  @Column({ type: 'int', array: true })
  weeks: number[];

  @Column({ name: 'quote_ids', type: 'uuid', array: true, default: () => `'{}'` })
  quoteIds: string[];

  /** Customers who had complained of this before. */
  @Column({ type: 'int' })
  repeaters: number;
}
