import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One event on its way to one address. */
@Entity({ name: 'webhook_delivery' })
@Unique('webhook_delivery_once', ['endpointId', 'cause'])
@Index('webhook_delivery_due', { synchronize: false })
@Index('webhook_delivery_log', { synchronize: false })
export class WebhookDelivery {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'endpoint_id', type: 'uuid' })
  endpointId: string;

  /** The same for the same event, so that it goes out once. */
  @Column({ type: 'text' })
  cause: string;

  @Column({ type: 'text' })
  type: string;

  @Column({ type: 'jsonb' })
  body: Record<string, unknown>;

  @Column({ type: 'text', default: 'waiting' })
  state: 'waiting' | 'delivered' | 'given-up';

  @Column({ type: 'int', default: 0 })
  attempts: number;

  @Column({ name: 'next_at', type: 'timestamptz', default: () => 'now()' })
  nextAt: Date;

  /** Status of the last answer; null when there was none. */
  @Column({ name: 'last_status', type: 'int', nullable: true })
  lastStatus: number | null;

  /** Beginning of the last answer, or why there was none. */
  @Column({ name: 'last_answer', type: 'text', nullable: true })
  lastAnswer: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  deliveredAt: Date | null;
}
