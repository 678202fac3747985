import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { ForbiddenPhrases } from '../../../moderation/index.js';
import { FactReader } from '../../../work-rules/conditions/index.js';
import { AuthorReader } from '../data/author.reader.js';
import type { AuthorFacts } from '../domain/approval-rule.js';
import { type ApprovalReason, reasonsFor } from '../domain/reasons-for.js';
import { type Risk, risksOf } from '../domain/risk.js';
import type { Findings, WrittenWords } from '../domain/findings.js';
import { ApprovalRuleBook } from './approval-rule-book.js';

/** Holds what somebody wrote against the guidelines and the rules of approval. */
@Injectable()
export class WeighReply {
  constructor(
    private readonly phrases: ForbiddenPhrases,
    private readonly rules: ApprovalRuleBook,
    private readonly facts: FactReader,
    private readonly authors: AuthorReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Null: what the desk says by itself. Reads on connections of its own: where people wait, call it
   * before the transaction, whose guards come later.
   */
  async weigh(
    me: Principal | null,
    conversationId: string,
    { text, mode }: WrittenWords,
  ): Promise<Findings> {
    const found = await this.phrases.in(conversationId, text);
    const risks = risksOf({ text, mode, hasForbiddenPhrase: found.length > 0 });
    return {
      blocked: found.filter(({ severity }) => severity === 'block'),
      reasons: await this.reasons(me, conversationId, risks),
    };
  }

  private async reasons(
    me: Principal | null,
    conversationId: string,
    risks: readonly Risk[],
  ): Promise<ApprovalReason[]> {
    const rules = await this.rules.all();
    if (rules.length === 0) return [];
    const now = this.clock.now();
    const [author, read] = await Promise.all([
      me && this.author(me),
      this.facts.of([conversationId], now),
    ]);
    const facts = read.get(conversationId);
    if (!facts || author === undefined) return [];
    return reasonsFor(rules, { author, facts, risks }, now);
  }

  private async author({ userId, role, teamIds }: Principal): Promise<AuthorFacts | undefined> {
    const since = await this.authors.since(userId);
    return since && { userId, role, teamIds, since };
  }
}
