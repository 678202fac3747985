import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

export interface ZipEntry {
  /** Path within the archive, with forward slashes. */
  name: string;
  content: AsyncIterable<Buffer>;
}

interface Written {
  name: Buffer;
  crc: number;
  packed: number;
  plain: number;
  offset: number;
}

/** What the format can tell without its 64-bit extension. */
const MOST_BYTES = 0xffffffff;
const MOST_ENTRIES = 0xffff;
const VERSION = 20;
/** Sizes follow the content; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980, the first day the format knows: when it was packed is nobody's concern. */
const DATE = 0x0021;

/**
 * A zip archive as it is made, entry by entry, so that its size never stands in memory. Format:
 * APPNOTE 6.3.10. Throws a RangeError when it grows beyond 4 GiB or 65,535 entries.
 */
export async function* zipStream(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const done: Written = { name, crc: 0, packed: 0, plain: 0, offset };
    const head = Buffer.concat([localHeader(name), name]);
    yield head;
    for await (const chunk of packed(entry.content, done)) yield chunk;
    const tail = descriptor(done);
    yield tail;
    offset += head.length + done.packed + tail.length;
    written.push(done);
    if (offset > MOST_BYTES || written.length > MOST_ENTRIES)
      throw new RangeError('The archive is larger than a zip can be.');
  }
  const directory = Buffer.concat(written.flatMap((entry) => [centralHeader(entry), entry.name]));
  yield directory;
  yield end(written.length, directory.length, offset);
}

async function* packed(content: AsyncIterable<Buffer>, into: Written): AsyncGenerator<Buffer> {
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of content) {
      into.crc = crc32(chunk, into.crc);
      into.plain += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(counted());
  const deflate = createDeflateRaw();
  source.on('error', (error) => deflate.destroy(error));
  for await (const chunk of source.pipe(deflate) as AsyncIterable<Buffer>) {
    into.packed += chunk.length;
    yield chunk;
  }
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(DATE, 12);
  header.writeUInt16LE(name.length, 26);
  return header;
}

function descriptor({ crc, packed: size, plain }: Written): Buffer {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x08074b50, 0);
  tail.writeUInt32LE(crc, 4);
  tail.writeUInt32LE(size, 8);
  tail.writeUInt32LE(plain, 12);
  return tail;
}

function centralHeader({ name, crc, packed: size, plain, offset }: Written): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  header.writeUInt16LE(FLAGS, 8);
  header.writeUInt16LE(DEFLATED, 10);
  header.writeUInt16LE(DATE, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(size, 20);
  header.writeUInt32LE(plain, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return header;
}

function end(entries: number, bytes: number, offset: number): Buffer {
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(entries, 8);
  last.writeUInt16LE(entries, 10);
  last.writeUInt32LE(bytes, 12);
  last.writeUInt32LE(offset, 16);
  return last;
}
