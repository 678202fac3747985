import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A resolved conversation about which its customer may be asked soon. */
@Entity({ name: 'satisfaction_due' })
@Index('satisfaction_due_time', ['dueAt'])
export class SatisfactionDue {
  @PrimaryColumn({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'resolved_at', type: 'timestamptz' })
  resolvedAt: Date;

  @Column({ name: 'agent_id', type: 'uuid', nullable: true })
  agentId: string | null;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;
}
