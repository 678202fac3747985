import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The way of one address to one question. Only a digest of the token is kept. */
@Entity({ name: 'question_link' })
@Index('question_link_question', ['questionId'])
export class QuestionLink {
  @PrimaryColumn({ name: 'token_hash', type: 'text' })
  tokenHash: string;

  @Column({ name: 'question_id', type: 'uuid' })
  questionId: string;

  @Column({ type: 'text' })
  email: string;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
