import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { Principal } from '../../../../access/contract.js';
import { COLUMNS, csvLinesOf } from '../domain/library-csv.js';
import { LibraryEntries } from './library-entries.js';

export const EXPORT_FORMATS = ['csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The shared library as a file that can be brought in again. */
@Injectable()
export class ExportCanned {
  constructor(private readonly library: LibraryEntries) {}

  async file(me: Principal, format: ExportFormat): Promise<string> {
    const entries = await this.library.all(me);
    if (format === 'json') return `${JSON.stringify({ cannedReplies: entries }, null, 2)}\n`;
    return stringify([[...COLUMNS], ...entries.flatMap(csvLinesOf)], {
      bom: true,
      record_delimiter: 'windows',
    });
  }
}
