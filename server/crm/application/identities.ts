import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/kernel/index.js';
import type { ResolvedIdentity, SeenAuthor } from '../contract.js';
import { ErasedPeople } from './erased-people.js';
import { IdentityRepository, type IdentityRow } from '../data/identity.repository.js';
import { cleanAuthor } from '../domain/clean-author.js';
import {
  callName,
  differs,
  type KnownProfile,
  profileAfter,
  profileOf,
} from '../domain/profile.js';

type Items = [SeenAuthor, ...SeenAuthor[]];

/** Who wrote: from a network's ids to identities and their customers. */
@Injectable()
export class Identities {
  constructor(
    private readonly rows: IdentityRepository,
    private readonly erased: ErasedPeople,
  ) {}

  /**
   * Finds or makes the identities of authors of one network, each new one with a customer of its
   * own, and keeps their profiles fresh. Works on the set; safe when several transactions see the
   * same people for the first time. Never joins two customers. Keys of the answer are external ids;
   * those of erased people are not among them.
   */
  async resolve(
    manager: EntityManager,
    network: string,
    authors: readonly SeenAuthor[],
  ): Promise<Map<string, ResolvedIdentity>> {
    const people = byExternalId(authors);
    const ids = [...people.keys()].sort();
    if (ids.length === 0) return new Map();

    const known = await this.rows.find(manager, network, ids);
    const isKnown = new Set(known.map(({ externalId }) => externalId));
    const strangers = await this.withoutErased(
      manager,
      network,
      ids.filter((id) => !isKnown.has(id)),
      people,
    );
    const { added, overtaken } = await this.add(manager, network, strangers, people);
    await this.refresh(manager, network, [...known, ...overtaken], people);

    const resolved = (isNew: boolean) => (row: IdentityRow) =>
      [row.externalId, { identityId: row.id, customerId: row.customerId, isNew }] as const;
    return new Map([
      ...[...known, ...overtaken].map(resolved(false)),
      ...added.map(resolved(true)),
    ]);
  }

  /** Those of the strangers that this transaction made, and those that another made meanwhile. */
  private async add(
    manager: EntityManager,
    network: string,
    strangers: readonly string[],
    people: ReadonlyMap<string, Items>,
  ): Promise<{ added: IdentityRow[]; overtaken: IdentityRow[] }> {
    if (strangers.length === 0) return { added: [], overtaken: [] };
    const identities = strangers.map((externalId) => {
      const profile = profileOf(people.get(externalId)!);
      const customerName = callName(profile, externalId);
      return { ...profile, id: newId(), customerId: newId(), externalId, customerName };
    });
    const inserted = new Set(await this.rows.insert(manager, network, identities));
    const late = strangers.filter((externalId) => !inserted.has(externalId));
    return {
      added: identities.filter(({ externalId }) => inserted.has(externalId)),
      overtaken: late.length > 0 ? await this.rows.find(manager, network, late) : [],
    };
  }

  private async withoutErased(
    manager: EntityManager,
    network: string,
    strangers: readonly string[],
    people: ReadonlyMap<string, Items>,
  ): Promise<string[]> {
    const traces = strangers.map((value) => ({
      kind: 'identity' as const,
      place: network,
      value,
      at: newestOf(people.get(value)!),
    }));
    const erased = await this.erased.among(manager, traces);
    return traces.filter((trace) => !erased.has(trace)).map(({ value }) => value);
  }

  private async refresh(
    manager: EntityManager,
    network: string,
    known: readonly IdentityRow[],
    people: ReadonlyMap<string, Items>,
  ): Promise<void> {
    const stale = known.filter((row) => differs(profileIn(row), after(row, people)));
    if (stale.length === 0) return;
    const locked = await this.rows.lock(
      manager,
      network,
      stale.map(({ externalId }) => externalId),
    );
    await this.rows.update(
      manager,
      locked.map((row) => {
        const profile = after(row, people);
        return {
          ...row,
          ...profile,
          customerNameBefore: callName(row, row.externalId),
          customerName: callName(profile, row.externalId),
        };
      }),
    );
  }
}

const profileIn = ({
  id: _id,
  customerId: _customer,
  externalId: _external,
  ...profile
}: IdentityRow): KnownProfile => profile;

const after = (row: IdentityRow, people: ReadonlyMap<string, Items>): KnownProfile =>
  (people.get(row.externalId) ?? []).reduce(profileAfter, profileIn(row));

const newestOf = (items: Items): Date =>
  items.reduce((at, { seenAt }) => (seenAt > at ? seenAt : at), items[0].seenAt);

function byExternalId(authors: readonly SeenAuthor[]): Map<string, Items> {
  const people = new Map<string, Items>();
  for (const author of authors.map(cleanAuthor)) {
    const items = people.get(author.externalId);
    if (items) items.push(author);
    else people.set(author.externalId, [author]);
  }
  return people;
}
