import { Injectable } from '@nestjs/common';
import { csvFile } from '../../../../platform/csv/index.js';
import { ImportErrorRepository, type LineError } from '../data/import-error.repository.js';
import { FAULT_WORDS } from '../domain/fault-words.js';
import { RefusedLine } from '../domain/record-of-line.js';
import { ImportLines } from './import-lines.js';
import { KeepImports } from './keep-imports.js';
import { LookIntoFile } from './look-into-file.js';

const AT_ONCE = 1000;
const BYTE_ORDER_MARK = '\ufeff';

/** Lines that were refused, as a list and as a file to mend. */
@Injectable()
export class ExportRefusedLines {
  constructor(
    private readonly imports: KeepImports,
    private readonly errors: ImportErrorRepository,
    private readonly lines: ImportLines,
    private readonly look: LookIntoFile,
  ) {}

  /** Throws a Problem 404. */
  async page(id: string, afterLine: number, limit: number): Promise<LineError[]> {
    await this.imports.find(id);
    return this.errors.after(id, afterLine, limit);
  }

  /** Written as it is read; without what stands in the lines once the file is gone. Throws a Problem 404. */
  async file(id: string): Promise<AsyncGenerator<string>> {
    const found = await this.imports.find(id);
    const { storageKey } = found;
    if (storageKey === null) return this.bare(id);
    const headers = await this.look.headers(storageKey, found);
    const read = this.lines.read(storageKey, found, { byte: 0, line: 1 });
    return this.withCells(id, headers, read);
  }

  private async *withCells(
    id: string,
    headers: readonly string[],
    lines: ReturnType<ImportLines['read']>,
  ): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + csvFile([['line', 'problem', ...headers]]);
    const errors = this.all(id);
    let wanted = await errors.next();
    for await (const { line, cells } of lines) {
      while (!wanted.done && wanted.value.line < line) wanted = await errors.next();
      if (wanted.done) return;
      if (wanted.value.line !== line) continue;
      yield csvFile([[...wordsFor(wanted.value), ...(cells instanceof RefusedLine ? [] : cells)]]);
      wanted = await errors.next();
    }
  }

  private async *bare(id: string): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + csvFile([['line', 'problem']]);
    for await (const error of this.all(id)) yield csvFile([wordsFor(error)]);
  }

  private async *all(id: string): AsyncGenerator<LineError> {
    let after = 0;
    for (;;) {
      const errors = await this.errors.after(id, after, AT_ONCE);
      yield* errors;
      const last = errors.at(-1);
      if (!last || errors.length < AT_ONCE) return;
      after = last.line;
    }
  }
}

const wordsFor = ({ line, code, column }: LineError): string[] => [
  String(line),
  column === null ? FAULT_WORDS[code] : `${column}: ${FAULT_WORDS[code]}`,
];
