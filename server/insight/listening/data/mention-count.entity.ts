import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a brand was named on a day. */
@Entity({ name: 'mention_count' })
export class MentionCountRow {
  @PrimaryColumn({ name: 'stream_id', type: 'uuid' })
  streamId: string;

  @PrimaryColumn({ type: 'date' })
  day: string;

  @Column({ type: 'text' })
  brand: string;

  @Column({ type: 'int', default: 0 })
  count: number;
}
