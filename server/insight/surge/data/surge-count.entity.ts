import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How much was said in a quarter of an hour about one subject. */
@Entity({ name: 'surge_count' })
export class SurgeCountRow {
  @PrimaryColumn({ type: 'text' })
  subject: string;

  @PrimaryColumn({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'int' })
  total: number;

  @Column({ type: 'int' })
  negatives: number;
}
