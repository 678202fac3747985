import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Stored numbers of unresolved conversations, by what the built-in views ask. */
@Entity({ name: 'view_count' })
@Index('view_count_assignee', ['assigneeId'])
export class ViewCount {
  @PrimaryColumn({ name: 'channel_id', type: 'uuid' })
  channelId: string;

  @PrimaryColumn({ type: 'text' })
  kind: string;

  @PrimaryColumn({ type: 'text' })
  status: string;

  @PrimaryColumn({ name: 'assignee_id', type: 'uuid' })
  assigneeId: string;

  @PrimaryColumn({ name: 'is_unanswered', type: 'boolean' })
  isUnanswered: boolean;

  @Column({ type: 'bigint' })
  n: string;
}
