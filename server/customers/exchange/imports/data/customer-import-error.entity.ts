import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LineFault } from '../domain/record-of-line.js';

/** A line that was refused. What stands in it stays in the file. */
@Entity({ name: 'customer_import_error' })
export class CustomerImportError {
  @PrimaryColumn({ name: 'import_id', type: 'uuid' })
  importId: string;

  @PrimaryColumn({ type: 'bigint' })
  line: string;

  @Column({ type: 'text' })
  code: LineFault;

  @Column({ type: 'text', nullable: true })
  column: string | null;
}
