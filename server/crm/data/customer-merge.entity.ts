import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Evidence } from '../contract.js';

/** Says that two customers are one person, on whose word. */
@Entity({ name: 'customer_merge' })
export class CustomerMerge {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'kept_id', type: 'uuid' })
  keptId: string;

  @Column({ name: 'absorbed_id', type: 'uuid' })
  absorbedId: string;

  @Column({ type: 'text' })
  evidence: Evidence;

  @Column({ type: 'text', nullable: true })
  detail: string | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;

  @Column({ name: 'undone_by', type: 'uuid', nullable: true })
  undoneBy: string | null;
}
