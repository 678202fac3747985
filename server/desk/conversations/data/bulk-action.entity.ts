import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One act on many conversations, with what it takes to undo it. */
@Entity({ name: 'bulk_action' })
@Unique('bulk_action_client_id_key', ['clientId'])
export class BulkAction {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId: string;

  @Column({ name: 'acted_by', type: 'uuid' })
  actedBy: string;

  @Column({ type: 'jsonb' })
  action: Record<string, unknown>;

  @Column({ type: 'jsonb' })
  before: Record<string, unknown>[];

  @Column({ type: 'jsonb', default: [] })
  failed: Record<string, unknown>[];

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;
}
