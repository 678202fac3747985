import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The keyed hash of something by which an erased person would be known again. */
@Entity({ name: 'erased_mark' })
export class ErasedMark {
  @PrimaryColumn({ type: 'bytea' })
  mark: Buffer;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
