import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A conversation whose clocks have to be computed anew. */
@Entity({ name: 'clock_follow' })
export class ClockFollow {
  @PrimaryColumn({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  /** Set when it is one of many after an edit: those wait behind what happens now. */
  @Column({ name: 'recount_id', type: 'uuid', nullable: true })
  recountId: string | null;

  /** Brought in: computed as it was, and nobody is told. */
  @Column({ name: 'is_past', type: 'boolean', default: false })
  isPast: boolean;

  @Column({ name: 'asked_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  askedAt: Date;
}
