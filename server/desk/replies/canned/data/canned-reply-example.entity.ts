import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A question that a canned reply answers, in a customer's words. */
@Entity({ name: 'canned_reply_example' })
@Index('canned_reply_example_reply', ['cannedReplyId', 'position'])
export class CannedReplyExample {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'canned_reply_id', type: 'uuid' })
  cannedReplyId: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'int' })
  position: number;
}
