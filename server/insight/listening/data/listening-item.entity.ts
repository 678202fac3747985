import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that was said elsewhere, once, however many sources brought it. */
@Entity({ name: 'listening_item' })
export class ListeningItemRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'source_id', type: 'uuid' })
  sourceId: string;

  @Column({ type: 'text' })
  guid: string;

  @Column({ type: 'text', nullable: true })
  link: string | null;

  @Column({ type: 'text', default: '' })
  title: string;

  @Column({ type: 'text', default: '' })
  text: string;

  @Column({ name: 'author_name', type: 'text', nullable: true })
  authorName: string | null;

  @Column({ name: 'author_key', type: 'text', nullable: true })
  authorKey: string | null;

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt: Date;

  @Column({ name: 'read_at', type: 'timestamptz', default: () => 'now()' })
  readAt: Date;

  @Column({ type: 'text', nullable: true })
  language: string | null;

  @Column({ type: 'text', nullable: true })
  sentiment: string | null;

  @Column({ type: 'text' })
  print: string;

  @Column({ name: 'same_as', type: 'uuid', nullable: true })
  sameAs: string | null;
}
