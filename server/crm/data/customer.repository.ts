import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Customer } from './customer.entity.js';

export type CustomerFields = Partial<Pick<Customer, 'name' | 'language' | 'email' | 'phone'>>;

@Injectable()
export class CustomerRepository {
  async lock(manager: EntityManager, id: string): Promise<Customer | undefined> {
    const customer = await manager
      .getRepository(Customer)
      .createQueryBuilder('c')
      .where('c.id = :id', { id })
      .setLock('for_no_key_update')
      .getOne();
    return customer ?? undefined;
  }

  async change(manager: EntityManager, id: string, fields: CustomerFields): Promise<void> {
    await manager.getRepository(Customer).update({ id }, { ...fields, updatedAt: () => 'now()' });
  }
}
