import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

@Injectable()
export class ErasedMarkRepository {
  async hasAny(manager: EntityManager): Promise<boolean> {
    const [row]: { any: boolean }[] = await manager.query(
      'select exists (select from erased_mark) as any',
    );
    return row!.any;
  }

  /** Those of the marks that stand there. */
  async among(manager: EntityManager, marks: readonly Buffer[]): Promise<Buffer[]> {
    const rows: { mark: Buffer }[] = await manager.query(
      'select mark from erased_mark where mark = any($1::bytea[])',
      [marks],
    );
    return rows.map(({ mark }) => mark);
  }

  async add(manager: EntityManager, marks: readonly Buffer[]): Promise<void> {
    await manager.query(
      `insert into erased_mark (mark) select distinct unnest($1::bytea[]) on conflict do nothing`,
      [marks],
    );
  }
}
