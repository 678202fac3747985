import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Problem } from '../kernel/index.js';

/** Enough for every signature that is looked for. */
const HEAD_BYTES = 64 * 1024;

export interface WrittenFile {
  key: string;
  bytes: number;
  sha256: Buffer;
  head: Buffer;
}

/** Files in a folder: names by chance, readable by the desk's own user only, whole or not there at all. */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** Throws 413 `file.too-large` beyond `maxBytes`; what was written of it is gone then. */
  async write(content: AsyncIterable<Buffer>, maxBytes: number): Promise<WrittenFile> {
    const key = randomBytes(16).toString('hex');
    const place = this.placeOf(key);
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    const unfinished = `${place}.part`;
    try {
      const written = await fill(unfinished, content, maxBytes);
      await rename(unfinished, place);
      return { key, ...written };
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  read(key: string): Promise<Buffer> {
    return readFile(this.placeOf(key));
  }

  stream(key: string): Readable {
    return createReadStream(this.placeOf(key));
  }

  remove(key: string): Promise<void> {
    return rm(this.placeOf(key), { force: true });
  }

  private placeOf(key: string): string {
    if (!/^[0-9a-f]{32}$/.test(key)) throw new Error('This is not the key of a stored file.');
    return path.join(this.folder, key.slice(0, 2), key);
  }
}

async function fill(
  file: string,
  content: AsyncIterable<Buffer>,
  maxBytes: number,
): Promise<Omit<WrittenFile, 'key'>> {
  const hash = createHash('sha256');
  const head: Buffer[] = [];
  let bytes = 0;
  const handle = await open(file, 'wx', 0o600);
  try {
    for await (const chunk of content) {
      if (bytes < HEAD_BYTES) head.push(chunk.subarray(0, HEAD_BYTES - bytes));
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(maxBytes);
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest(), head: Buffer.concat(head) };
}

const tooLarge = (maxBytes: number): Problem =>
  new Problem(
    413,
    'file.too-large',
    `A file may have at most ${Math.floor(maxBytes / 1024 / 1024)} MiB.`,
  );
