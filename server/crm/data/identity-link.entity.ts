import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Says that an identity belongs to a customer, on whose word, and where it was before. */
@Entity({ name: 'identity_link' })
@Index('identity_link_active', ['identityId'], { unique: true, where: 'undone_at is null' })
@Index('identity_link_customer', ['customerId'])
@Check(
  'identity_link_evidence_check',
  `evidence in ('given-by-customer', 'signed-in-visit', 'crm', 'agent-decided')`,
)
export class IdentityLink {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'identity_id', type: 'uuid' })
  identityId: string;

  @Column({ name: 'customer_id', type: 'uuid' })
  customerId: string;

  @Column({ name: 'previous_customer_id', type: 'uuid' })
  previousCustomerId: string;

  @Column({ type: 'text' })
  evidence: 'given-by-customer' | 'signed-in-visit' | 'crm' | 'agent-decided';

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
