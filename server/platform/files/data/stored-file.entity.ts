import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file in the store. Its key there is chance, never made from its name. */
@Entity({ name: 'file' })
@Index('file_creator', ['createdBy', 'createdAt'], { where: 'created_by is not null' })
export class StoredFile {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'bytea' })
  sha256: Buffer;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  mime: string;

  @Column({ type: 'int' })
  bytes: number;

  @Column({ name: 'storage_key', type: 'text' })
  storageKey: string;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
