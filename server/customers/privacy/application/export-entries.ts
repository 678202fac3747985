import { Injectable } from '@nestjs/common';
import { Files, safeFileName } from '../../../platform/files/index.js';
import { ExportReader } from '../data/export.reader.js';
import { SchemaReader } from '../data/schema.reader.js';
import { ALL_DATA_CLASSES } from '../domain/data-classes/all-data-classes.js';
import {
  type ByScope,
  classOfColumns,
  type TableClasses,
} from '../domain/data-classes/data-class.js';
import { ExportPage } from './export-page.js';
import type { ZipEntry } from './zip-stream.js';

interface ExportedTable {
  table: string;
  by: ByScope[];
  columns: string[];
}

/** The files of an export: data for machines, a page for people, and what was attached. */
@Injectable()
export class ExportEntries {
  constructor(
    private readonly reader: ExportReader,
    private readonly schema: SchemaReader,
    private readonly page: ExportPage,
    private readonly files: Files,
  ) {}

  async *of(requestId: string, madeAt: Date): AsyncGenerator<ZipEntry> {
    yield { name: 'data.json', content: this.data(requestId, madeAt) };
    yield { name: 'readable.html', content: this.page.content(requestId, madeAt) };
    for (const { id, fileId, name } of await this.reader.attachments(requestId)) {
      const { file, content } = await this.files.open(fileId);
      yield {
        name: `attachments/${id}-${safeFileName(name ?? file.name)}`,
        content: content as AsyncIterable<Buffer>,
      };
    }
  }

  /** Schema `hark.person-export/1`: rows by table, columns as the database names them. */
  private async *data(requestId: string, madeAt: Date): AsyncGenerator<Buffer> {
    const head = { schema: 'hark.person-export/1', madeAt: madeAt.toISOString() };
    yield Buffer.from(`${JSON.stringify(head).slice(0, -1)},"tables":{`);
    let comma = '';
    for (const table of await this.tables()) {
      yield Buffer.from(`${comma}\n${JSON.stringify(table.table)}:[`);
      yield* this.rows(requestId, table);
      yield Buffer.from(']');
      comma = ',';
    }
    yield Buffer.from('}}\n');
  }

  private async *rows(
    requestId: string,
    { table, by, columns }: ExportedTable,
  ): AsyncGenerator<Buffer> {
    // A row may be found in two ways, for instance by its message and by its conversation.
    const seen = by.length > 1 ? new Set<string>() : undefined;
    let comma = '';
    for (const way of by)
      for await (const row of this.reader.rows(requestId, table, way, columns)) {
        const text = JSON.stringify(row);
        if (seen?.has(text)) continue;
        seen?.add(text);
        yield Buffer.from(`${comma}\n${text}`);
        comma = ',';
      }
  }

  private async tables(): Promise<ExportedTable[]> {
    const tables: ExportedTable[] = [];
    for (const classes of ALL_DATA_CLASSES) {
      const by = (classes.erasure ?? []).flatMap((what) => (what.act === 'delete' ? what.by : []));
      if (by.length > 0)
        tables.push({ table: classes.table, by, columns: await this.columns(classes) });
    }
    return tables;
  }

  /** What is about the person: not about colleagues, no secrets, nothing made for searching. */
  private async columns(classes: TableClasses): Promise<string[]> {
    const types = await this.schema.types(classes.table);
    return [...classOfColumns(classes)]
      .filter(([column, dataClass]) => {
        const isTheirs = dataClass !== 'staff' && dataClass !== 'secret';
        return isTheirs && types.get(column) !== 'tsvector';
      })
      .map(([column]) => column);
  }
}
