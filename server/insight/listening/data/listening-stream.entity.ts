import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question that is asked of everything that comes from the sources. */
@Entity({ name: 'listening_stream' })
export class ListeningStreamRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  brand: string;

  @Column({ name: 'is_own', type: 'boolean', default: true })
  isOwn: boolean;

  @Column({ type: 'text' })
  query: string;

  @Column({ type: 'text', nullable: true })
  language: string | null;

  @Column({ name: 'source_ids', type: 'uuid', array: true, default: () => `'{}'` })
  sourceIds: string[];

  @Column({ name: 'is_enabled', type: 'boolean', default: true })
  isEnabled: boolean;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
