import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A text that a rule pinned beside the composer of one conversation. */
@Entity({ name: 'conversation_guidance' })
@Unique('conversation_guidance_key', ['conversationId', 'ruleId'])
export class ConversationGuidance {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'rule_id', type: 'uuid' })
  ruleId: string;

  /** As the rule was called then. */
  @Column({ name: 'rule_name', type: 'text' })
  ruleName: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ name: 'set_at', type: 'timestamptz' })
  setAt: Date;
}
