import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CannedState, Scope } from '../domain/canned-reply.js';

/** A prepared answer: what it is called, who finds it, whether it may go out. */
@Entity({ name: 'canned_reply' })
@Index('canned_reply_own_shortcut', ['ownerId', 'shortcut'], {
  unique: true,
  where: `scope = 'own'`,
})
@Index('canned_reply_review', ['reviewBy'], {
  where: `review_by is not null and state = 'approved'`,
})
@Index('canned_reply_search', { synchronize: false })
@Index('canned_reply_shared_shortcut', ['shortcut'], { unique: true, where: `scope <> 'own'` })
@Check('canned_reply_scope_check', `scope in ('all', 'team', 'own')`)
@Check('canned_reply_state_check', `state in ('draft', 'approved', 'retired')`)
@Check('canned_reply_team_check', `(scope = 'team') = (team_id is not null)`)
export class CannedReply {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'citext' })
  shortcut: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', default: '' })
  folder: string;

  @Column({ type: 'text', array: true, default: '{}' })
  tags: string[];

  @Column({ type: 'text' })
  scope: Scope;

  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  teamId: string | null;

  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId: string;

  @Column({ type: 'text' })
  state: CannedState;

  /** A day, `YYYY-MM-DD`. */
  @Column({ name: 'review_by', type: 'date', nullable: true })
  reviewBy: string | null;

  /** The day of review of which people have been reminded. */
  @Column({ name: 'review_told_for', type: 'date', nullable: true })
  reviewToldFor: string | null;

  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true })
  approvedAt: Date | null;

  @Column({ name: 'approved_by', type: 'uuid', nullable: true })
  approvedBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;

  @Column({ name: 'updated_by', type: 'uuid', nullable: true })
  updatedBy: string | null;

  @Column({ type: 'tsvector', nullable: true, select: false })
  search: string | null;
}
