import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A reply or note that somebody has not finished. */
@Entity({ name: 'draft' })
@Unique('draft_conversation_id_user_id_mode_key', ['conversationId', 'userId', 'mode'])
@Check('draft_mode_check', `mode in ('public', 'private', 'note')`)
export class Draft {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  @Column({ name: 'user_id', type: 'uuid' })
  userId: string;

  @Column({ type: 'text' })
  mode: 'public' | 'private' | 'note';

  @Column({ type: 'text' })
  body: string;

  @Column({ type: 'jsonb', default: [] })
  attachments: { id: string; name: string; mime: string; bytes: number }[];

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
