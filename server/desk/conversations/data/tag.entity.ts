import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A word that people put on conversations. */
@Entity({ name: 'tag' })
@Unique('tag_name_key', ['name'])
export class Tag {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'citext' })
  name: string;

  @Column({ type: 'text', nullable: true })
  colour: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
