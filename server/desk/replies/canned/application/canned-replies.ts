import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../../platform/kernel/index.js';
import { CannedHintRepository } from '../data/canned-hint.repository.js';
import { type CannedText, CannedTextReader } from '../data/canned-text.reader.js';
import { CannedUseRepository, type Choice, type NewUse } from '../data/canned-use.repository.js';
import { type RenderedReply, RenderCanned } from './render-canned.js';

/** The library for other parts of the desk: suggestion, automatic answers, rules. */
@Injectable()
export class CannedReplies {
  constructor(
    private readonly texts: CannedTextReader,
    private readonly rendering: RenderCanned,
    private readonly uses: CannedUseRepository,
    private readonly hints: CannedHintRepository,
  ) {}

  /** Every approved reply that is shared, with its texts and example questions. */
  approved(): Promise<CannedText[]> {
    return this.texts.approved();
  }

  /** In no particular order, in whatever state; ids that mean nothing are left out. */
  find(ids: readonly string[], manager?: EntityManager): Promise<CannedText[]> {
    return this.texts.of(ids, manager);
  }

  /**
   * As they would stand in a conversation, by id; those without a fitting text are left out. With
   * `agentId` null the desk itself speaks, and `agent.*` has no value.
   */
  async render(
    manager: EntityManager,
    conversationId: string,
    replies: readonly CannedText[],
    agentId: string | null,
  ): Promise<ReadonlyMap<string, RenderedReply>> {
    const ground = await this.rendering.groundOf(manager, conversationId, agentId);
    if (!ground) return new Map();
    return new Map(
      replies.flatMap((reply): [string, RenderedReply][] => {
        const rendered = this.rendering.render(ground, reply);
        return rendered ? [[reply.id, rendered]] : [];
      }),
    );
  }

  /** Within the transaction that accepts the reply. */
  noteUses(manager: EntityManager, uses: readonly Omit<NewUse, 'id'>[]): Promise<void> {
    return this.uses.add(
      manager,
      uses.map((use) => ({ id: newId(), ...use })),
    );
  }

  /** Ids that rules propose for what waits for an answer now, newest first. */
  proposedByRules(conversationId: string): Promise<string[]> {
    return this.hints.standing(conversationId);
  }

  /** What was chosen for which message, newest first; to learn from. */
  choicesSince(since: Date, limit: number): Promise<Choice[]> {
    return this.uses.choicesSince(since, limit);
  }
}
