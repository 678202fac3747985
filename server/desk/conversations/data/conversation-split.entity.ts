import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A participant's part that got a conversation of its own. */
@Entity({ name: 'conversation_split' })
@Index('conversation_split_active', ['originId', 'identityId'], {
  unique: true,
  where: 'undone_at is null',
})
@Index('conversation_split_part', ['partId'])
export class ConversationSplit {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'origin_id', type: 'uuid' })
  originId: string;

  @Column({ name: 'part_id', type: 'uuid' })
  partId: string;

  @Column({ name: 'identity_id', type: 'uuid' })
  identityId: string;

  @Column({ name: 'split_by', type: 'uuid', nullable: true })
  splitBy: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;

  @Column({ name: 'undone_by', type: 'uuid', nullable: true })
  undoneBy: string | null;
}
