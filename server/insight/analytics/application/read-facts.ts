import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { BusinessTime } from '../../../desk/work-rules/calendars/contract.js';
import { FactRepository, type NewFact } from '../data/fact.repository.js';
import { StoryReader } from '../data/story.reader.js';
import { changesBetween, type KeptFact } from '../domain/changes.js';
import { type FactName, HOURLY } from '../domain/facts.js';
import { factsOf } from '../domain/facts-of.js';
import { grouped } from '../domain/grouped.js';
import { localDay } from '../domain/local-day.js';
import { sumsOf } from '../domain/sums.js';

export interface Reading {
  /** Business time that counts. */
  opening: Pick<BusinessTime, 'between'>;
  /** Zone of the days. */
  timeZone: string;
}

const isHourly = (fact: FactName): boolean => HOURLY.includes(fact);

/** Brings the facts of conversations, and their sums, in line with what happened in them. */
@Injectable()
export class ReadFacts {
  constructor(
    private readonly stories: StoryReader,
    private readonly facts: FactRepository,
  ) {}

  /** Within the transaction; doing it again changes nothing. */
  async of(
    manager: EntityManager,
    ids: readonly string[],
    { opening, timeZone }: Reading,
  ): Promise<void> {
    if (ids.length === 0) return;
    await this.facts.lock(manager);
    const [stories, kept] = await Promise.all([
      this.stories.of(manager, ids),
      this.facts.of(manager, ids),
    ]);
    const read = stories.flatMap((story) =>
      factsOf(story, opening).map((fact): NewFact => ({
        ...fact,
        ...localDay(fact.at, timeZone),
        conversationId: story.conversationId,
      })),
    );
    const { gone, fresh } = changesOf(ids, kept, read);
    await this.facts.remove(
      manager,
      gone.map(({ id }) => id),
    );
    await this.facts.add(manager, fresh);
    await this.facts.move(manager, sumsOf(gone, -1));
    await this.facts.move(manager, sumsOf(fresh, 1));
    await this.facts.moveHours(
      manager,
      [
        ...gone.map((fact) => ({ ...fact, sign: -1 as const })),
        ...fresh.map((fact) => ({ ...fact, sign: 1 as const })),
      ].filter(({ fact }) => isHourly(fact)),
    );
  }
}

function changesOf(
  ids: readonly string[],
  kept: readonly (KeptFact & { conversationId: string })[],
  read: readonly NewFact[],
): { gone: KeptFact[]; fresh: NewFact[] } {
  const keptOf = grouped(kept, ({ conversationId }) => conversationId);
  const readOf = grouped(read, ({ conversationId }) => conversationId);
  const all = ids.map((conversationId) => ({
    conversationId,
    ...changesBetween(keptOf.get(conversationId) ?? [], readOf.get(conversationId) ?? []),
  }));
  return {
    gone: all.flatMap(({ gone }) => gone),
    fresh: all.flatMap(({ conversationId, fresh }) =>
      fresh.map((fact) => ({ ...fact, conversationId })),
    ),
  };
}
