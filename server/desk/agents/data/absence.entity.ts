import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A time in which somebody gets no work and is asked nothing. */
@Entity({ name: 'absence' })
@Index('absence_user', ['userId', 'untilAt'])
@Check('absence_order_check', `until_at > from_at`)
@Check('absence_deputy_check', `deputy_id <> user_id`)
export class Absence {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'user_id', type: 'uuid' })
  userId: string;

  @Column({ name: 'from_at', type: 'timestamptz' })
  fromAt: Date;

  @Column({ name: 'until_at', type: 'timestamptz' })
  untilAt: Date;

  /** Who looks after their customers meanwhile. */
  @Column({ name: 'deputy_id', type: 'uuid', nullable: true })
  deputyId: string | null;
}
