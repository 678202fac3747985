import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A conversation whose facts have to be read again. */
@Entity({ name: 'figure_follow' })
export class FigureFollow {
  @PrimaryColumn({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'is_rebuild', type: 'boolean', default: false })
  isRebuild: boolean;

  @Column({ name: 'asked_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  askedAt: Date;
}
