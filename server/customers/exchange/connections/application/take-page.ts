import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { failpoint } from '../../../../platform/kernel/index.js';
import { KnownCustomerReader } from '../../taking-in/data/known-customer.reader.js';
import { TakeIn } from '../../taking-in/application/take-in.js';
import type { CustomerRecord } from '../../taking-in/domain/customer-record.js';
import { ConnectionRepository, type Reading } from '../data/connection.repository.js';
import type { CrmConnection } from '../data/crm-connection.entity.js';
import {
  answered,
  type CrmAnswer,
  type CrmConnector,
  type CrmPage,
} from '../domain/crm-connector.js';
import { ConnectionNews } from './connection-news.js';

/** Takes one page in together with the place to read on: both hold, or neither does. */
@Injectable()
export class TakePage {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: ConnectionRepository,
    private readonly known: KnownCustomerReader,
    private readonly takeIn: TakeIn,
    private readonly news: ConnectionNews,
  ) {}

  /** False: it was switched off or removed meanwhile. */
  async take(
    connection: CrmConnection,
    connector: CrmConnector,
    reading: Reading,
    page: CrmPage,
  ): Promise<CrmAnswer<boolean>> {
    const { id, source } = connection;
    const records =
      reading === 'deals'
        ? await this.withTheirContacts(source, connector, page.records)
        : answered(page.records);
    if (!records.ok) return records;
    const goesOn = await this.db
      .transaction(async (manager) => {
        const taking = { source, by: null };
        const taken = await this.takeIn.take(manager, taking, records.value);
        failpoint('crm.page-taken');
        const count = taken.filter(
          ({ outcome }) => outcome === 'new' || outcome === 'changed',
        ).length;
        if (!(await this.rows.advance(manager, id, reading, page.next, count)))
          throw new SwitchedOff();
        if (count > 0) await this.news.changed(manager, id);
        return true;
      })
      .catch((error: unknown) => {
        if (error instanceof SwitchedOff) return false;
        throw error;
      });
    return answered(goesOn);
  }

  /** A deal may be of somebody who became a contact after the contacts were read. */
  private async withTheirContacts(
    source: string,
    connector: CrmConnector,
    deals: readonly CustomerRecord[],
  ): Promise<CrmAnswer<CustomerRecord[]>> {
    const keys = [...new Set(deals.map(({ key }) => key))];
    const known = await this.known.keysAmong(source, keys);
    const strangers = keys.filter((key) => !known.has(key));
    if (strangers.length === 0) return answered([...deals]);
    const found = await connector.contactsById(strangers);
    if (!found.ok) return found;
    const there = new Set([...known, ...found.value.map(({ key }) => key)]);
    return answered([...found.value, ...deals.filter(({ key }) => there.has(key))]);
  }
}

/** Undoes the page. */
class SwitchedOff extends Error {}
