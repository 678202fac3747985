import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A feed that is read. */
@Entity({ name: 'listening_source' })
export class ListeningSourceRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  place: 'forum' | 'news' | 'blog';

  @Column({ type: 'text' })
  url: string;

  @Column({ name: 'is_enabled', type: 'boolean', default: true })
  isEnabled: boolean;

  @Column({ type: 'text', default: 'new' })
  state: 'new' | 'ok' | 'failing';

  @Column({ type: 'text', nullable: true })
  detail: string | null;

  @Column({ type: 'text', nullable: true })
  etag: string | null;

  @Column({ name: 'last_modified', type: 'text', nullable: true })
  lastModified: string | null;

  @Column({ type: 'int', default: 0 })
  failures: number;

  @Column({ name: 'next_read_at', type: 'timestamptz', default: () => 'now()' })
  nextReadAt: Date;

  @Column({ name: 'last_read_at', type: 'timestamptz', nullable: true })
  lastReadAt: Date | null;

  @Column({ name: 'last_item_at', type: 'timestamptz', nullable: true })
  lastItemAt: Date | null;

  @Column({ name: 'item_count', type: 'int', default: 0 })
  itemCount: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
