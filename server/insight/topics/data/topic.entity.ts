import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a group of messages is about, found by the desk or named by a person. */
@Entity({ name: 'topic' })
export class Topic {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  /** Of its messages; null when they mix. */
  @Column({ type: 'text', nullable: true })
  language: string | null;

  /** Words that set it apart from the others. */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  terms: string[];

  @Column({ name: 'example_message_id', type: 'uuid', nullable: true })
  exampleMessageId: string | null;

  /** A person gave the name: the desk leaves it alone. */
  @Column({ name: 'is_named', type: 'boolean', default: false })
  isNamed: boolean;

  /** Stays also when no message is about it any more. */
  @Column({ name: 'is_kept', type: 'boolean', default: false })
  isKept: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;

  @Column({ name: 'updated_by', type: 'uuid', nullable: true })
  updatedBy: string | null;
}
