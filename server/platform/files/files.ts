import { Inject, Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { newId, notFound } from '../kernel/index.js';
import type { NewFile, StoredFileInfo } from './contract.js';
import { FileRepository } from './data/file.repository.js';
import type { StoredFile } from './data/stored-file.entity.js';
import { safeFileName } from './domain/safe-file-name.js';
import { typeByContent } from './domain/type-by-content.js';
import { FileStore } from './file-store.js';

export const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** Own copies of what came and what goes. Who may have a file is for its user to decide. */
@Injectable()
export class Files {
  constructor(
    @Inject(FileStore) private readonly store: FileStore,
    private readonly files: FileRepository,
  ) {}

  /** Throws 413 `file.too-large` above 25 MiB. */
  async save(content: AsyncIterable<Buffer> | Buffer, file: NewFile): Promise<StoredFileInfo> {
    const chunks = Buffer.isBuffer(content) ? Readable.from([content]) : content;
    const { key, bytes, sha256, head } = await this.store.write(chunks, MAX_FILE_BYTES);
    try {
      const stored = await this.files.insert({
        id: newId(),
        sha256,
        name: safeFileName(file.name),
        mime: await typeByContent(head),
        bytes,
        storageKey: key,
        createdBy: file.createdBy,
      });
      return infoOf(stored);
    } catch (error) {
      await this.store.remove(key);
      throw error;
    }
  }

  /** In no particular order; ids that mean nothing are left out. */
  async find(ids: readonly string[]): Promise<StoredFileInfo[]> {
    return (await this.files.findAll(ids)).map(infoOf);
  }

  /** Throws 404 `file.not-found`. */
  async read(id: string): Promise<Buffer> {
    return this.store.read((await this.stored(id)).storageKey);
  }

  /** Throws 404 `file.not-found`. */
  async open(id: string): Promise<{ file: StoredFileInfo; content: Readable }> {
    const stored = await this.stored(id);
    return { file: infoOf(stored), content: this.store.stream(stored.storageKey) };
  }

  /** How many files somebody has brought since then. */
  countBy(userId: string, since: Date): Promise<number> {
    return this.files.countBy(userId, since);
  }

  /** For good, the bytes first: interrupted in between, a row leads to nothing, and never bytes to nobody. Answers how many. */
  async remove(manager: EntityManager, ids: readonly string[]): Promise<number> {
    const stored = await this.files.findAll(ids);
    for (const { storageKey } of stored) await this.store.remove(storageKey);
    return this.files.remove(manager, ids);
  }

  private async stored(id: string): Promise<StoredFile> {
    const stored = await this.files.find(id);
    if (!stored) throw notFound('file');
    return stored;
  }
}

const infoOf = ({ id, name, mime, bytes, createdBy, createdAt }: StoredFile): StoredFileInfo => ({
  id,
  name,
  mime,
  bytes,
  createdBy,
  createdAt,
});
