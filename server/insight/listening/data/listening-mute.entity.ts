import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody does not want to see in a stream any more. */
@Entity({ name: 'listening_mute' })
export class ListeningMuteRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  kind: 'source' | 'author' | 'words';

  @Column({ type: 'text' })
  value: string;

  @Column({ type: 'text' })
  label: string;

  @Column({ name: 'stream_id', type: 'uuid', nullable: true })
  streamId: string | null;

  @Column({ name: 'by_user_id', type: 'uuid', nullable: true })
  byUserId: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
