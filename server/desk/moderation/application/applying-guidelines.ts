import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { FactReader } from '../../work-rules/conditions/index.js';
import { type MergedGuidelines, mergeGuidelines } from '../domain/merge-guidelines.js';
import { GuidelineBook } from './guideline-book.js';

/** What guidelines say to one conversation, as it stands now. */
@Injectable()
export class ApplyingGuidelines {
  constructor(
    private readonly book: GuidelineBook,
    private readonly facts: FactReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Reads on a connection of its own: call it before the transaction that needs it. */
  async to(conversationId: string): Promise<MergedGuidelines> {
    const guidelines = await this.book.all();
    if (guidelines.length === 0) return { items: [], phrases: [] };
    const facts = (await this.facts.of([conversationId], this.clock.now())).get(conversationId);
    if (!facts) return { items: [], phrases: [] };
    return mergeGuidelines(
      guidelines.filter(({ holds }) => holds(facts)),
      facts.language,
    );
  }
}
