import type { CustomerRecord } from '../../taking-in/domain/customer-record.js';
import type { LineError } from '../data/import-error.repository.js';
import type { Place } from '../domain/line-splitter.js';
import type { Mapping } from '../domain/mapping.js';
import { type LineFault, recordOfLine, RefusedLine } from '../domain/record-of-line.js';
import type { ReadLine } from './import-lines.js';

/** As many lines are taken in at once. */
const LINES = 1000;

export interface ReadBatch {
  records: { line: number; record: CustomerRecord }[];
  errors: LineError[];
  /** Where to read on once these are taken in. */
  end: Place;
}

/** Lines in batches, each read as the mapping says. `headers`: what refused cells are named by. */
export async function* batchesOf(
  lines: AsyncIterable<ReadLine>,
  mapping: Mapping,
  headers: readonly string[],
): AsyncGenerator<ReadBatch> {
  let batch: ReadBatch | undefined;
  for await (const { line, cells, end } of lines) {
    batch ??= { records: [], errors: [], end };
    batch.end = end;
    const read = readLine(cells, mapping, headers.length);
    if (read instanceof RefusedLine) batch.errors.push(errorOf(line, read, headers));
    else batch.records.push({ line, record: read });
    if (batch.records.length + batch.errors.length < LINES) continue;
    yield batch;
    batch = undefined;
  }
  if (batch) yield batch;
}

function readLine(
  cells: ReadLine['cells'],
  mapping: Mapping,
  width: number,
): CustomerRecord | RefusedLine {
  if (cells instanceof RefusedLine) return cells;
  return cells.length === width ? recordOfLine(cells, mapping) : new RefusedLine('cells');
}

const errorOf = (
  line: number,
  { fault, column }: { fault: LineFault; column: number | null },
  headers: readonly string[],
): LineError => ({
  line,
  code: fault,
  column: column === null ? null : (headers[column] ?? null),
});
