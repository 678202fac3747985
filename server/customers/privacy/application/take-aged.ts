import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PreviewRepository } from '../data/preview.repository.js';
import { RetentionRepository } from '../data/retention.repository.js';
import { ScopeRepository } from '../data/scope.repository.js';
import type { RetentionKind } from '../domain/retention-kinds.js';
import { ErasureWork } from './erasure-work.js';
import { PrepareErasure } from './prepare-erasure.js';

const ROWS = 1000;
const CONVERSATIONS = 50;
const WITH_A_CONVERSATION = ['conversation', 'message', 'reply', 'file'];

/** One batch of what is too old. Conversations go whole, by the same steps as those of a person who is erased. */
@Injectable()
export class TakeAged {
  constructor(
    private readonly rows: RetentionRepository,
    private readonly trials: PreviewRepository,
    private readonly scopes: ScopeRepository,
    private readonly preparing: PrepareErasure,
    private readonly work: ErasureWork,
  ) {}

  /** Answers how many went: rows, or conversations. */
  async batch(manager: EntityManager, kind: RetentionKind, before: Date): Promise<number> {
    if (kind !== 'conversations') return this.rows.take(manager, kind, before, ROWS);
    const ids = await this.rows.oldConversations(manager, before, CONVERSATIONS);
    if (ids.length === 0) return 0;
    const trial = await this.trials.addTrial(manager);
    await this.scopes.gatherConversations(manager, trial, ids);
    for (const step of await this.preparing.plan()) {
      if (step.act === 'search' || !WITH_A_CONVERSATION.includes(step.by.scope)) continue;
      let cursor: string | null = null;
      do cursor = await this.work.batch(manager, trial, step, cursor);
      while (cursor !== null);
    }
    await this.trials.removeTrial(manager, trial);
    return ids.length;
  }
}
