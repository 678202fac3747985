import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { newId, notFound, unprocessable } from '../../../../platform/kernel/index.js';
import { CustomerImport } from '../data/customer-import.entity.js';
import { ImportFileStore } from '../data/import-file.store.js';
import { ImportRepository } from '../data/import.repository.js';
import { NO_MAPPING } from '../domain/mapping.js';
import { ImportNews } from './import-news.js';
import { mustAllow } from './must-allow.js';
import { LookIntoFile } from './look-into-file.js';

/** Files of customers that somebody brought. */
@Injectable()
export class KeepImports {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: ImportRepository,
    private readonly files: ImportFileStore,
    private readonly look: LookIntoFile,
    private readonly news: ImportNews,
  ) {}

  /** Throws a Problem 422 `customer-import.empty` and 413 `file.too-large`. */
  async bring(
    me: Principal,
    fileName: string,
    content: AsyncIterable<Buffer>,
  ): Promise<CustomerImport> {
    const { key, bytes } = await this.files.write(content);
    try {
      if (bytes === 0)
        throw unprocessable('customer-import.empty', 'There is nothing in this file.');
      const shape = await this.look.shapeOf(key);
      const { guess } = await this.look.preview(key, shape);
      const id = newId();
      await this.db.transaction(async (manager) => {
        await manager.insert(CustomerImport, {
          id,
          ...shape,
          fileName: fileName.slice(0, 200),
          storageKey: key,
          bytes: String(bytes),
          source: 'import',
          mapping: { ...NO_MAPPING, columns: guess },
          createdBy: me.userId,
        });
        await this.news.tell(manager, me, id, 'brought', { bytes });
      });
      return await this.find(id);
    } catch (error) {
      await this.files.remove(key);
      throw error;
    }
  }

  /** Newest first; `before`: the last one of the page before. */
  page(before: string | null, limit: number): Promise<CustomerImport[]> {
    return this.rows.page(before, limit);
  }

  /** Throws a Problem 404. */
  async find(id: string): Promise<CustomerImport> {
    const found = await this.rows.find(id);
    if (!found) throw notFound('customer-import');
    return found;
  }

  /** The file and what is known of it, but not what came in by it. Throws a Problem 404 and 409. */
  async remove(me: Principal, id: string): Promise<void> {
    const key = await this.db.transaction(async (manager) => {
      const found = await this.rows.lock(manager, id);
      if (!found) throw notFound('customer-import');
      mustAllow(found, 'remove');
      await this.news.tell(manager, me, id, 'removed');
      await manager.delete(CustomerImport, { id });
      return found.storageKey;
    });
    if (key) await this.files.remove(key);
  }
}
