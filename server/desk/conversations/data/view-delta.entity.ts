import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A change of a view count that has not been folded in yet. */
@Entity({ name: 'view_delta' })
export class ViewDelta {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  status: string;

  @Column({ name: 'assignee_id', type: 'uuid' })
  assigneeId: string;

  @Column({ name: 'is_unanswered', type: 'boolean' })
  isUnanswered: boolean;

  @Column({ type: 'int' })
  n: number;
}
