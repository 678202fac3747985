import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CrmCursor, CrmFailureCode, CrmKind } from '../domain/crm-connector.js';

/** Another system that knows customers, and how far the desk has read it. */
@Entity({ name: 'crm_connection' })
export class CrmConnection {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  kind: CrmKind;

  @Column({ type: 'text' })
  name: string;

  /** Keys of its contacts stand under this name. */
  @Column({ type: 'text' })
  source: string;

  @Column({ name: 'base_url', type: 'text' })
  baseUrl: string;

  /** Sealed. */
  @Column({ type: 'bytea' })
  secrets: Buffer;

  /** Names of attributes by properties of the CRM. */
  @Column({ type: 'jsonb', default: {} })
  attributes: Record<string, string>;

  @Column({ name: 'default_currency', type: 'text', nullable: true })
  defaultCurrency: string | null;

  @Column({ name: 'writes_notes', type: 'boolean', default: false })
  writesNotes: boolean;

  @Column({ type: 'boolean', default: true })
  enabled: boolean;

  @Column({ name: 'contact_cursor', type: 'jsonb', nullable: true })
  contactCursor: CrmCursor | null;

  @Column({ name: 'deal_cursor', type: 'jsonb', nullable: true })
  dealCursor: CrmCursor | null;

  @Column({ name: 'customers_taken', type: 'bigint', default: 0 })
  customersTaken: string;

  @Column({ name: 'deals_taken', type: 'bigint', default: 0 })
  dealsTaken: string;

  /** In a row. */
  @Column({ type: 'int', default: 0 })
  failures: number;

  @Column({ name: 'failure_code', type: 'text', nullable: true })
  failureCode: CrmFailureCode | null;

  @Column({ name: 'failure_detail', type: 'text', nullable: true })
  failureDetail: string | null;

  @Column({ name: 'next_at', type: 'timestamptz', default: () => 'now()' })
  nextAt: Date;

  @Column({ name: 'last_sync_at', type: 'timestamptz', nullable: true })
  lastSyncAt: Date | null;

  @Column({ name: 'last_ok_at', type: 'timestamptz', nullable: true })
  lastOkAt: Date | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
