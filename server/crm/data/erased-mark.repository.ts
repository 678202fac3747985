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

  /** Those of the marks that stand there, each with when it was made last. */
  among(manager: EntityManager, marks: readonly Buffer[]): Promise<{ mark: Buffer; at: Date }[]> {
    return manager.query('select mark, at from erased_mark where mark = any($1::bytea[])', [marks]);
  }

  async add(manager: EntityManager, marks: readonly Buffer[]): Promise<void> {
    await manager.query(
      `insert into erased_mark (mark) select distinct unnest($1::bytea[]) 
       on conflict (mark) do update set at = excluded.at`,
      [marks],
    );
  }
}
