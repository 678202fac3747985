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

  /** What the screens show of them: what is not known of them may be known of a part. */
  async shown(
    manager: EntityManager,
    { id, name, language, email, phone }: Customer,
  ): Promise<Required<CustomerFields>> {
    const parts = await manager.getRepository(Customer).findBy({ partOf: id });
    const known = <T>(own: T | null, of: (part: Customer) => T | null): T | null =>
      own ?? parts.map(of).find((value) => value !== null) ?? null;
    return {
      name,
      language: known(language, (part) => part.language),
      email: known(email, (part) => part.email),
      phone: known(phone, (part) => part.phone),
    };
  }

  /** What is taken away is taken from every part, or it would show again. */
  async change(manager: EntityManager, id: string, fields: CustomerFields): Promise<void> {
    const customers = manager.getRepository(Customer);
    await customers.update({ id }, { ...fields, updatedAt: () => 'now()' });
    const gone = Object.fromEntries(Object.entries(fields).filter(([, value]) => value === null));
    if (Object.keys(gone).length > 0) await customers.update({ partOf: id }, gone);
  }
}
