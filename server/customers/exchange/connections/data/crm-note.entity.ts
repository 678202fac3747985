import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a conversation was resolved, on its way to a CRM. */
@Entity({ name: 'crm_note' })
export class CrmNote {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'connection_id', type: 'uuid' })
  connectionId: string;

  /** The same for the same event, so that it is written once. */
  @Column({ type: 'text' })
  cause: string;

  @Column({ name: 'conversation_id', type: 'uuid' })
  conversationId: string;

  /** Of the contact. */
  @Column({ name: 'external_key', type: 'text' })
  externalKey: string;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  body: string;

  /** `unknown`: sent, but the answer was lost; it is looked for before it is sent again. */
  @Column({ type: 'text', default: 'waiting' })
  state: 'waiting' | 'unknown' | 'written' | 'given-up';

  @Column({ type: 'int', default: 0 })
  attempts: number;

  @Column({ name: 'next_at', type: 'timestamptz', default: () => 'now()' })
  nextAt: Date;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId: string | null;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
