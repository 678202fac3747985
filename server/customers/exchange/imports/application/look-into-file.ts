import { Injectable } from '@nestjs/common';
import type { FileShape } from '../domain/file-shape.js';
import { delimiterOf, encodingOf, markLength } from '../domain/file-shape.js';
import { guessMapping } from '../domain/guess-mapping.js';
import type { MappedColumn } from '../domain/mapping.js';
import { type LineFault, RefusedLine } from '../domain/record-of-line.js';
import { ImportFileStore } from '../data/import-file.store.js';
import { ImportLines, type ReadLine } from './import-lines.js';

const HEAD = 64 * 1024;
const SHOWN = 20;

export interface Preview {
  headers: string[];
  rows: { line: number; cells: string[] | null; fault: LineFault | null }[];
  guess: MappedColumn[];
}

// Somebody may bring what is no text at all, and a NUL cannot be kept.
const UNSEEN = /\p{Cc}+/gu;
const LETTERLESS = /^[\d\s.,:/+-]*$/;

/** How a file is probably to be read, and what its first lines are when it is read so. */
@Injectable()
export class LookIntoFile {
  constructor(
    private readonly files: ImportFileStore,
    private readonly lines: ImportLines,
  ) {}

  async shapeOf(key: string): Promise<FileShape> {
    const head = await this.files.head(key, HEAD);
    const encoding = encodingOf(head);
    const text = new TextDecoder(encoding).decode(head.subarray(markLength(head)));
    const delimiter = delimiterOf(text);
    const [first] = await this.first(key, { encoding, delimiter, hasHeader: true }, 1);
    // Names of columns have no address among them, are not numbers, and differ.
    const cells = Array.isArray(first?.cells) ? first.cells : [];
    const hasHeader =
      cells.every((cell) => !cell.includes('@') && (cell === '' || !LETTERLESS.test(cell))) &&
      new Set(cells).size === cells.length;
    return { encoding, delimiter, hasHeader };
  }

  async preview(key: string, shape: FileShape): Promise<Preview> {
    const read = await this.first(key, shape, SHOWN + 1);
    const headers = headersOf(read[0], shape.hasHeader);
    const rows = (shape.hasHeader ? read.slice(1) : read).slice(0, SHOWN);
    const samples = rows.flatMap(({ cells }) => (Array.isArray(cells) ? [cells] : []));
    return {
      headers,
      guess: guessMapping(headers, samples),
      rows: rows.map(({ line, cells }) => {
        if (cells instanceof RefusedLine) return { line, cells: null, fault: cells.fault };
        const fault = cells.length === headers.length ? null : 'cells';
        return { line, cells: cells.map((cell) => cell.slice(0, 200)), fault };
      }),
    };
  }

  async headers(key: string, shape: FileShape): Promise<string[]> {
    const [first] = await this.first(key, shape, 1);
    return headersOf(first, shape.hasHeader);
  }

  private async first(key: string, shape: FileShape, count: number): Promise<ReadLine[]> {
    const read: ReadLine[] = [];
    for await (const line of this.lines.read(key, shape, { byte: 0, line: 1 })) {
      read.push(line);
      if (read.length === count) break;
    }
    return read;
  }
}

function headersOf(first: ReadLine | undefined, hasHeader: boolean): string[] {
  if (!first || !Array.isArray(first.cells)) return [];
  return first.cells.map((cell, index) => {
    const name = cell.replaceAll(UNSEEN, ' ').trim();
    return hasHeader && name !== '' ? name.slice(0, 200) : `#${index + 1}`;
  });
}
