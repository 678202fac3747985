import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody did, or tried to do, that others may have to account for. Never changed, only aged out. */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('timestamptz', { default: () => 'now()' })
  at: Date;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  /** As it was then. */
  @Column('text', { name: 'actor_name', nullable: true })
  actorName: string | null;

  @Column('text')
  action: string;

  @Column('text', { name: 'target_type', nullable: true })
  targetType: string | null;

  @Column('text', { name: 'target_id', nullable: true })
  targetId: string | null;

  @Column('text', { default: 'done' })
  outcome: 'done' | 'refused';

  @Column('text', { nullable: true })
  ip: string | null;

  @Column('jsonb', { default: {} })
  detail: Record<string, unknown>;
}
