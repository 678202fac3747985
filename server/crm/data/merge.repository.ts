import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Evidence } from '../contract.js';
import { CustomerMerge } from './customer-merge.entity.js';
import type { NamedRow } from './customer.reader.js';

export type NewMerge = Pick<
  CustomerMerge,
  'id' | 'keptId' | 'absorbedId' | 'evidence' | 'detail' | 'createdBy'
>;

export interface MergeRow {
  id: string;
  /** Of the customer who is part of this one now. */
  absorbedId: string;
  absorbedName: string;
  evidence: Evidence;
  detail: string | null;
  by: NamedRow | null;
  at: Date;
}

/** That two customers are one person, and until when that was said. */
@Injectable()
export class MergeRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async find(id: string): Promise<CustomerMerge | undefined> {
    return (await this.db.getRepository(CustomerMerge).findOneBy({ id })) ?? undefined;
  }

  async add(manager: EntityManager, merge: NewMerge): Promise<void> {
    await manager.getRepository(CustomerMerge).insert(merge);
  }

  /** False when it was taken back before. */
  async undo(manager: EntityManager, id: string, userId: string): Promise<boolean> {
    const [, count]: [unknown, number] = await manager.query(
      `update customer_merge set undone_at = now(), undone_by = $2
       where id = $1 and undone_at is null`,
      [id, userId],
    );
    return count > 0;
  }

  /** Those that hold and made this person, newest first. */
  async of(customerId: string): Promise<MergeRow[]> {
    return this.db.query(
      `select m.id, m.absorbed_id as "absorbedId", a.name as "absorbedName", m.evidence, m.detail,
         m.created_at as at,
         case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as by
       from customer_merge m join customer a on a.id = m.absorbed_id
       left join user_account u on u.id = m.created_by
       where m.kept_id in (select $1::uuid union all select p.id from customer p where p.part_of = $1)
         and m.undone_at is null
       order by m.created_at desc, m.id desc`,
      [customerId],
    );
  }
}
