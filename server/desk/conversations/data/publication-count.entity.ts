import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Stored numbers of the threads under a publication. */
@Entity({ name: 'publication_count' })
export class PublicationCount {
  @PrimaryColumn({ name: 'publication_id', type: 'uuid' })
  publicationId: string;

  @Column({ type: 'int' })
  threads: number;

  @Column({ type: 'int' })
  unanswered: number;
}
