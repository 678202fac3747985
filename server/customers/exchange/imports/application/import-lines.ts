import { Injectable } from '@nestjs/common';
import { ImportFileStore } from '../data/import-file.store.js';
import { cellsOf } from '../domain/cells-of.js';
import { decoded, type FileShape, markLength } from '../domain/file-shape.js';
import { LineSplitter, type Place, type RawLine } from '../domain/line-splitter.js';
import { RefusedLine } from '../domain/record-of-line.js';

/** One line of the table with its cells, or why it has none. */
export interface ReadLine {
  line: number;
  cells: string[] | RefusedLine;
  end: Place;
}

const LONGEST_MARK = 3;
/** Stands where UTF-16 could not be read. */
const UNREADABLE = '\ufffd';

/** Reads a stored file line by line from any place where a line begins; never the whole of it. */
@Injectable()
export class ImportLines {
  constructor(private readonly files: ImportFileStore) {}

  /** A place of byte 0 is the beginning of the file, after its mark. */
  async *read(key: string, shape: FileShape, from: Place): AsyncGenerator<ReadLine> {
    const is16 = shape.encoding.startsWith('utf-16');
    const mark = markLength(await this.files.head(key, LONGEST_MARK));
    const begin = from.byte === 0 && !is16 ? mark : from.byte;
    const bytes = is16
      ? asUtf8(this.files.read(key, mark), shape.encoding, from.byte)
      : this.files.read(key, begin);
    const splitter = new LineSplitter(shape.delimiter, {
      byte: begin,
      line: Math.max(1, from.line),
    });
    const encoding = is16 ? 'utf-8' : shape.encoding;
    const cellsIn = (raw: RawLine): ReadLine['cells'] => {
      if (raw.problem) return new RefusedLine(raw.problem);
      const text = decoded(encoding, raw.bytes);
      if (text === undefined || (is16 && text.includes(UNREADABLE)))
        return new RefusedLine('encoding');
      return cellsOf(text, shape.delimiter) ?? new RefusedLine('quote-broken');
    };
    for await (const chunk of bytes)
      for (const raw of splitter.push(chunk))
        yield { line: raw.line, cells: cellsIn(raw), end: raw.end };
    for (const raw of splitter.end()) yield { line: raw.line, cells: cellsIn(raw), end: raw.end };
  }
}

/** Two bytes a sign cannot be cut at bytes: the text is written anew, and counted as it is then. */
async function* asUtf8(
  chunks: AsyncIterable<Buffer>,
  encoding: string,
  skip: number,
): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let toSkip = skip;
  const kept = (text: string): Buffer => {
    const bytes = Buffer.from(text);
    const rest = bytes.subarray(Math.min(toSkip, bytes.length));
    toSkip -= bytes.length - rest.length;
    return rest;
  };
  for await (const chunk of chunks) yield kept(decoder.decode(chunk, { stream: true }));
  yield kept(decoder.decode());
}
