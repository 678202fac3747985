import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Figures that go out by mail, again and again. */
@Entity({ name: 'figure_mail' })
export class FigureMail {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  cadence: 'daily' | 'weekly' | 'monthly';

  @Column({ type: 'smallint' })
  hour: number;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  filter: Record<string, string>;

  @Column({ name: 'next_at', type: 'timestamptz' })
  nextAt: Date;

  @Column({ name: 'last_sent_at', type: 'timestamptz', nullable: true })
  lastSentAt: Date | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
