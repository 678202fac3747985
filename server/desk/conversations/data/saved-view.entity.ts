import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ConversationFilter } from '../domain/conversation-filter.js';

/** A filter kept under a name. */
@Entity({ name: 'saved_view' })
@Index('saved_view_owner', ['ownerId'])
export class SavedView {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  filter: ConversationFilter;

  @Column({ name: 'is_shared', type: 'boolean', default: false })
  isShared: boolean;

  @Column({ type: 'int', default: 0 })
  position: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
