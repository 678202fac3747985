import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A change of a publication's numbers that has not been folded in yet. */
@Entity({ name: 'publication_delta' })
export class PublicationDelta {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column({ name: 'publication_id', type: 'uuid' })
  publicationId: string;

  @Column({ type: 'int' })
  threads: number;

  @Column({ type: 'int' })
  unanswered: number;
}
