import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The text of a canned reply in one language, where needed for one network. */
@Entity({ name: 'canned_reply_variant' })
export class CannedReplyVariant {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'canned_reply_id', type: 'uuid' })
  cannedReplyId: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'text', nullable: true })
  network: string | null;

  @Column({ type: 'text' })
  body: string;

  /** In graphemes, variables as written. */
  @Column({ type: 'int' })
  length: number;
}
