import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Files that hold many customers and are kept beside the rows that were made of them. */
@Injectable()
export class LeftFileRepository {
  /** Of imports that are over: their keys, which are forgotten by this. */
  async takeImports(manager: EntityManager): Promise<string[]> {
    const rows: { key: string }[] = await manager.query(
      `select storage_key as key from customer_import
       where storage_key is not null and state in ('done', 'cancelled', 'failed') for update`,
    );
    await manager.query(
      `update customer_import set storage_key = null where storage_key = any($1::text[])`,
      [rows.map(({ key }) => key)],
    );
    return rows.map(({ key }) => key);
  }
}
