import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../../platform/kernel/index.js';
import { type KnownCustomer, KnownCustomerReader } from '../data/known-customer.reader.js';
import type { CustomerRecord, Taken } from '../domain/customer-record.js';
import { joinRecords } from '../domain/join-records.js';
import type { TakingIn } from '../domain/taking-in.js';
import { nameOf, personChanges } from '../domain/person-changes.js';
import { TakenRepository } from '../data/taken.repository.js';
import { ForgottenAmong } from './forgotten-among.js';
import { PutFacts } from './put-facts.js';
import { TakenNews } from './taken-news.js';

/**
 * The one way in for what other systems know of customers. Works on the set, in the caller's
 * transaction; the same records again change nothing. Never joins two customers: who is known under
 * a new key is a suggestion for a colleague, not a decision of ours.
 */
@Injectable()
export class TakeIn {
  constructor(
    private readonly known: KnownCustomerReader,
    private readonly rows: TakenRepository,
    private readonly facts: PutFacts,
    private readonly erased: ForgottenAmong,
    private readonly news: TakenNews,
  ) {}

  /** One answer a key, in the order of the first record with it. */
  async take(
    manager: EntityManager,
    { source, by }: TakingIn,
    records: readonly CustomerRecord[],
  ): Promise<Taken[]> {
    const given = joinRecords(records);
    if (given.length === 0) return [];
    await this.known.lockSource(manager, source);
    const forgotten = await this.erased.keys(manager, source, given);
    const people = given.filter(({ key }) => !forgotten.has(key));
    const known = new Map(
      (
        await this.known.byKey(
          manager,
          source,
          people.map(({ key }) => key),
        )
      ).map((one) => [one.key, one]),
    );
    const added = await this.add(
      manager,
      source,
      people.filter(({ key }) => !known.has(key)),
    );
    const changed = await this.change(manager, people, known);
    const ids = new Map([
      ...added,
      ...[...known].map(([k, { customerId }]) => [k, customerId] as const),
    ]);
    const said = await this.facts.put(manager, { source, by }, people, ids);
    for (const [customerId, fields] of said)
      changed.set(customerId, [...(changed.get(customerId) ?? []), ...fields]);
    await this.news.tell(manager, { source, by }, [...added.values()], changed);
    return given.map(({ key }) => {
      const customerId = ids.get(key);
      if (customerId === undefined) return { key, outcome: 'erased', customerId: null };
      const outcome = added.has(key) ? 'new' : changed.has(customerId) ? 'changed' : 'same';
      return { key, outcome, customerId };
    });
  }

  private async add(
    manager: EntityManager,
    source: string,
    strangers: readonly CustomerRecord[],
  ): Promise<Map<string, string>> {
    if (strangers.length === 0) return new Map();
    const people = strangers.map((record) => ({
      id: newId(),
      key: record.key,
      name: nameOf(record),
      email: record.email,
      phone: record.phone,
      language: record.language,
    }));
    await this.rows.addPeople(manager, source, people);
    return new Map(people.map(({ key, id }) => [key, id]));
  }

  private async change(
    manager: EntityManager,
    people: readonly CustomerRecord[],
    known: ReadonlyMap<string, KnownCustomer>,
  ): Promise<Map<string, string[]>> {
    const changes = people.flatMap((record) => {
      const now = known.get(record.key);
      const said = now ? personChanges(now, record) : {};
      return now && Object.keys(said).length > 0 ? [{ id: now.customerId, ...said }] : [];
    });
    if (changes.length > 0) await this.rows.changePeople(manager, changes);
    return new Map(changes.map(({ id, ...said }) => [id, Object.keys(said)]));
  }
}
