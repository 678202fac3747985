import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** When an idle rule has its say about a conversation, unless something happens before. */
@Entity({ name: 'rule_timer' })
@Index('rule_timer_due', ['dueAt'], { where: 'fired_at is null' })
@Index('rule_timer_conversation', ['conversationId'])
export class RuleTimerRow {
  @PrimaryColumn({ name: 'rule_id', type: 'uuid' })
  ruleId: string;

  @PrimaryColumn({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ type: 'timestamptz' })
  since: Date;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;

  @Column({ name: 'fired_at', type: 'timestamptz', nullable: true })
  firedAt: Date | null;
}
