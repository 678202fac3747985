import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG, type Config } from '../../../../platform/config/index.js';
import { Problem } from '../../../../platform/kernel/index.js';

const GIB = 1024 ** 3;
export const LARGEST_FILE = 4 * GIB;
const KEY = /^[0-9a-f]{32}$/;

/** Files of customers while they are brought in: beside the other files, read from any place. */
@Injectable()
export class ImportFileStore {
  private readonly folder: string;

  constructor(@Inject(CONFIG) { dataDir }: Config) {
    this.folder = path.join(dataDir, 'imports');
  }

  /** Writes as it comes. Throws a Problem 413 `file.too-large`; what was written is gone then. */
  async write(content: AsyncIterable<Buffer>): Promise<{ key: string; bytes: number }> {
    const key = randomBytes(16).toString('hex');
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const handle = await open(this.placeOf(key), 'wx', 0o600);
    let bytes = 0;
    try {
      for await (const chunk of content) {
        bytes += chunk.length;
        if (bytes > LARGEST_FILE)
          throw new Problem(413, 'file.too-large', 'A file of customers may have at most 4 GiB.');
        await handle.writeFile(chunk);
      }
      await handle.sync();
    } catch (error) {
      await this.remove(key);
      throw error;
    } finally {
      await handle.close();
    }
    return { key, bytes };
  }

  /** The first bytes of it. */
  async head(key: string, bytes: number): Promise<Buffer> {
    const handle = await open(this.placeOf(key), 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }

  read(key: string, fromByte: number): AsyncIterable<Buffer> {
    return createReadStream(this.placeOf(key), { start: fromByte, highWaterMark: 256 * 1024 });
  }

  remove(key: string): Promise<void> {
    return rm(this.placeOf(key), { force: true });
  }

  private placeOf(key: string): string {
    if (!KEY.test(key)) throw new Error('This is not the key of a stored file.');
    return path.join(this.folder, key);
  }
}
