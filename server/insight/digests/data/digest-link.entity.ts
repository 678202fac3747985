import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The way of one address from a digest to the state of one topic. Only a digest of the token is kept. */
@Entity({ name: 'digest_link' })
@Index('digest_link_topic', ['topicId'])
export class DigestLink {
  @PrimaryColumn({ name: 'token_hash', type: 'text' })
  tokenHash: string;

  @Column({ name: 'digest_id', type: 'uuid' })
  digestId: string;

  @Column({ name: 'topic_id', type: 'uuid' })
  topicId: string;

  @Column({ type: 'text' })
  email: string;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
