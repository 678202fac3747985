import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Audit } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import { EventLog } from '../../platform/events/index.js';
import { notFound } from '../../platform/kernel/index.js';
import { type CustomerFields, CustomerRepository } from '../data/customer.repository.js';
import { CustomerDoor } from './customer-door.js';

/** What a colleague learned about a customer: name, language, address, number. */
@Injectable()
export class ChangeCustomer {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly door: CustomerDoor,
    private readonly customers: CustomerRepository,
    private readonly events: EventLog,
    private readonly audit: Audit,
  ) {}

  /** Fields that are absent stay. Nothing is written when nothing changes. */
  async change(me: Principal, meant: string, given: CustomerFields): Promise<void> {
    const customerId = await this.door.mustSee(me, meant);
    await this.db.transaction(async (manager) => {
      const customer = await this.customers.lock(manager, customerId);
      if (!customer) throw notFound('customer');
      const shown = await this.customers.shown(manager, customer);
      const changes = changed(shown, given);
      const fields = Object.keys(changes);
      if (fields.length === 0) return;
      await this.customers.change(manager, customerId, changes);
      await this.events.append(manager, [
        { type: 'customer.changed', actorId: me.userId, data: { customerId, fields } },
      ]);
      await this.audit.record(manager, {
        by: me,
        action: 'customer.changed',
        target: { type: 'customer', id: customerId },
        detail: { fields },
      });
    });
  }
}

const FIELDS = ['name', 'language', 'email', 'phone'] as const;

const changed = (now: Required<CustomerFields>, given: CustomerFields): CustomerFields =>
  Object.fromEntries(
    FIELDS.filter((field) => given[field] !== undefined && given[field] !== now[field]).map(
      (field) => [field, given[field]],
    ),
  );
