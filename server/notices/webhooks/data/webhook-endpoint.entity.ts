import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WebhookTemplate } from '../domain/webhook-kinds.js';

/** An address outside that is told what happens. */
@Entity({ name: 'webhook_endpoint' })
export class WebhookEndpoint {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  url: string;

  @Column({ type: 'text', default: 'standard' })
  template: WebhookTemplate;

  /** Types of events; empty: only what rules send here by name. */
  @Column({ type: 'text', array: true, default: [] })
  kinds: string[];

  /** Sealed; shown once when it is made. */
  @Column({ type: 'bytea' })
  secret: Buffer;

  /** The one before, with which deliveries are signed as well for a day. */
  @Column({ name: 'previous_secret', type: 'bytea', nullable: true })
  previousSecret: Buffer | null;

  @Column({ name: 'previous_until', type: 'timestamptz', nullable: true })
  previousUntil: Date | null;

  @Column({ type: 'boolean', default: true })
  enabled: boolean;

  /** Since when every delivery has failed. */
  @Column({ name: 'failing_since', type: 'timestamptz', nullable: true })
  failingSince: Date | null;

  /** The desk switched it off by itself. */
  @Column({ name: 'gave_up_at', type: 'timestamptz', nullable: true })
  gaveUpAt: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
