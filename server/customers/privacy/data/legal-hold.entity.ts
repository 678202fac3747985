import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a customer's data must stay, whatever rule or request would take it away. */
@Entity({ name: 'legal_hold' })
@Index('legal_hold_active', ['customerId'], { unique: true, where: 'lifted_at is null' })
export class LegalHold {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'customer_id', type: 'uuid' })
  customerId: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'held_by', type: 'uuid', nullable: true })
  heldBy: string | null;

  @Column({ name: 'held_at', type: 'timestamptz' })
  heldAt: Date;

  @Column({ name: 'lifted_by', type: 'uuid', nullable: true })
  liftedBy: string | null;

  @Column({ name: 'lifted_at', type: 'timestamptz', nullable: true })
  liftedAt: Date | null;
}
