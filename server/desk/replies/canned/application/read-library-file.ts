import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, unprocessable } from '../../../../platform/kernel/index.js';
import { type CsvLine, delimiterOf, missingColumns, readCsvLines } from '../domain/library-csv.js';
import { MOST_ENTRIES, type ReadLibrary } from '../domain/library-entry.js';
import { entriesIn, readJsonEntries } from '../domain/library-json.js';

/** Reads a CSV or JSON file. Throws 422 when it cannot be read as a whole; single lines are told beside. */
export function readLibraryFile(content: Buffer): ReadLibrary {
  const text = textOf(content);
  if (text.trim() === '') throw nothing();
  const read = /^\s*[[{]/u.test(text) ? readJson(text) : readCsv(text);
  if (read.entries.length + read.problems.length === 0) throw nothing();
  if (read.entries.length > MOST_ENTRIES)
    throw unprocessable(
      'import.too-many',
      `One file brings at most ${MOST_ENTRIES} canned replies. Split it.`,
    );
  return read;
}

const nothing = (): Problem => unprocessable('import.empty', 'There is nothing in this file.');

function textOf(content: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    if (!text.includes('\u0000')) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw unprocessable(
    'import.not-utf8',
    'This file is not plain text in UTF-8. Save it as “CSV UTF-8” and try again.',
  );
}

function readJson(text: string): ReadLibrary {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw unprocessable('import.not-json', `This is not valid JSON: ${String(error)}`);
  }
  const entries = entriesIn(file);
  if (!entries)
    throw unprocessable('import.not-json', 'A library is an object with a list “cannedReplies”.');
  return readJsonEntries(entries);
}

function readCsv(text: string): ReadLibrary {
  const lines = csvLines(text);
  const header = lines[0]?.cells ?? [];
  const missing = missingColumns(header);
  if (missing.length > 0)
    throw unprocessable(
      'import.columns-missing',
      `The first line names the columns; these are missing: ${missing.join(', ')}.`,
      { missing },
    );
  return readCsvLines(header, lines.slice(1));
}

function csvLines(text: string): CsvLine[] {
  try {
    const found = parse(text, {
      bom: true,
      delimiter: delimiterOf(text.slice(0, text.search(/[\r\n]|$/u))),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return found.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unprocessable(
      'import.not-csv',
      `This is not a table that can be read: ${error.message}.`,
    );
  }
}
