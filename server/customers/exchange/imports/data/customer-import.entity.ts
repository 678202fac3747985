import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Delimiter, Encoding } from '../domain/file-shape.js';
import type { ImportCounts, ImportState } from '../domain/import-state.js';
import type { Mapping } from '../domain/mapping.js';

/** A file of customers, and how far it has been brought in. */
@Entity({ name: 'customer_import' })
export class CustomerImport {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName: string;

  /** Null: the file is gone. */
  @Column({ name: 'storage_key', type: 'text', nullable: true })
  storageKey: string | null;

  @Column({ type: 'bigint' })
  bytes: string;

  @Column({ type: 'text' })
  encoding: Encoding;

  @Column({ type: 'text' })
  delimiter: Delimiter;

  @Column({ name: 'has_header', type: 'boolean' })
  hasHeader: boolean;

  /** Name of the other system: keys are of it alone. */
  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'jsonb', default: {} })
  mapping: Mapping;

  @Column({ type: 'text', default: 'mapping' })
  state: ImportState;

  /** Looks what would happen and writes nothing. */
  @Column({ name: 'is_trial', type: 'boolean', default: false })
  isTrial: boolean;

  /** Where to read on, counted in the file as UTF-8 when it is UTF-16. */
  @Column({ name: 'at_byte', type: 'bigint', default: 0 })
  atByte: string;

  @Column({ name: 'at_line', type: 'bigint', default: 0 })
  atLine: string;

  @Column({ type: 'jsonb', default: {} })
  counts: Partial<ImportCounts>;

  /** What the last trial found. */
  @Column({ name: 'trial_counts', type: 'jsonb', nullable: true })
  trialCounts: ImportCounts | null;

  @Column({ type: 'text', nullable: true })
  failure: string | null;

  @Column({ name: 'lease_until', type: 'timestamptz', nullable: true })
  leaseUntil: Date | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'started_at', type: 'timestamptz', nullable: true })
  startedAt: Date | null;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt: Date | null;
}
