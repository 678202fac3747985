import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two customers who are not the same person, as far as the evidence of that day says. */
@Entity({ name: 'link_dismissal' })
export class LinkDismissal {
  /** The smaller id of the two. */
  @PrimaryColumn({ name: 'one_id', type: 'uuid' })
  oneId: string;

  @PrimaryColumn({ name: 'other_id', type: 'uuid' })
  otherId: string;

  @Column({ name: 'evidence_keys', type: 'text', array: true })
  evidenceKeys: string[];

  @Column({ name: 'dismissed_by', type: 'uuid', nullable: true })
  dismissedBy: string | null;

  @Column({ name: 'dismissed_at', type: 'timestamptz', default: () => 'now()' })
  dismissedAt: Date;
}
