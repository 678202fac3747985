import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../../platform/kernel/index.js';
import { TakenRepository } from '../data/taken.repository.js';
import type { CustomerRecord } from '../domain/customer-record.js';
import type { TakingIn } from '../domain/taking-in.js';

/** What stands around a person: attributes, what they did, consents, segments. */
@Injectable()
export class PutFacts {
  constructor(private readonly rows: TakenRepository) {}

  /** Answers customers with what is new of them. `ids`: customers by key. */
  async put(
    manager: EntityManager,
    { source, by }: TakingIn,
    records: readonly CustomerRecord[],
    ids: ReadonlyMap<string, string>,
  ): Promise<Map<string, string[]>> {
    const news = new Map<string, string[]>();
    const note = (field: string, customers: readonly string[]): void => {
      for (const id of new Set(customers)) news.set(id, [...(news.get(id) ?? []), field]);
    };
    const every = <T>(pick: (record: CustomerRecord, customerId: string) => readonly T[]): T[] =>
      records.flatMap((record) => pick(record, ids.get(record.key)!));

    const attributes = byName(
      every((record, customerId) =>
        Object.entries(record.attributes ?? {}).map(([name, value]) => ({
          customerId,
          name,
          value,
        })),
      ),
    );
    if (attributes.length > 0)
      note('attributes', await this.rows.putAttributes(manager, source, attributes));

    const facts = byKey(
      every((record, customerId) =>
        (record.facts ?? []).map((fact) => ({ id: newId(), customerId, ...fact })),
      ),
    );
    if (facts.length > 0) note('events', await this.rows.putFacts(manager, source, facts));

    const consents = every((record, customerId) =>
      (record.consents ?? []).map((one) => ({ id: newId(), customerId, recordedBy: by, ...one })),
    );
    if (consents.length > 0)
      note('consents', await this.rows.addConsents(manager, source, consents));

    const segments = every((record, customerId) =>
      (record.segments ?? []).map((segment) => ({
        customerId,
        segment,
        reason: `Told by ${source}`,
        setBy: by,
      })),
    );
    if (segments.length > 0) note('segments', await this.rows.addSegments(manager, segments));
    return news;
  }
}

/** Two keys of one source may be one customer by now: each row is written once. */
const byName = <T extends { customerId: string; name: string }>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [`${row.customerId} ${row.name}`, row])).values(),
];

const byKey = <T extends { key: string }>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [row.key, row])).values(),
];
