import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ErasedPeople } from '../../../crm/index.js';
import { PersonRepository } from '../data/person.repository.js';
import { SchemaReader } from '../data/schema.reader.js';
import { ScopeRepository } from '../data/scope.repository.js';
import { WordRepository } from '../data/word.repository.js';
import { ALL_DATA_CLASSES } from '../domain/data-classes/all-data-classes.js';
import { erasurePlan, type ErasureStep } from '../domain/erasure-plan.js';

/** What comes before anything goes: nothing new of the person may arrive, and all of theirs is found. */
@Injectable()
export class PrepareErasure {
  private made: Promise<ErasureStep[]> | undefined;

  constructor(
    private readonly people: PersonRepository,
    private readonly scopes: ScopeRepository,
    private readonly words: WordRepository,
    private readonly erased: ErasedPeople,
    private readonly schema: SchemaReader,
  ) {}

  plan(): Promise<ErasureStep[]> {
    this.made ??= this.schema
      .pointers()
      .then((pointers) => erasurePlan(ALL_DATA_CLASSES, pointers));
    return this.made;
  }

  /** From the end of this transaction on, nothing that arrives makes a row about them. */
  async mark(manager: EntityManager, customerId: string): Promise<void> {
    await this.people.lockArrivals(manager);
    await this.erased.mark(manager, await this.people.traces(manager, customerId));
    await this.people.cancelReplies(manager, customerId);
  }

  mustWait(customerId: string): Promise<boolean> {
    return this.people.isBeingAnswered(customerId);
  }

  async gather(manager: EntityManager, requestId: string, customerId: string): Promise<void> {
    await this.scopes.gather(manager, requestId, customerId);
    await this.words.gather(manager, requestId);
  }

  /** Edits, removals and answers name only what was written, not who wrote it. */
  async markItems(manager: EntityManager, requestId: string): Promise<void> {
    await this.erased.mark(manager, await this.people.publicationTraces(manager, requestId));
    for await (const traces of this.people.itemTraces(requestId))
      await this.erased.mark(manager, traces);
  }
}
