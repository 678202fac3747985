import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Echo } from '../contract.js';
import { EchoRepository } from '../data/echo.repository.js';
import type { Reply } from '../data/reply.entity.js';
import { type LockedReply, ReplyLedger } from '../data/reply-ledger.js';
import { isEchoOf } from '../domain/is-echo.js';

/** Recognises our own replies among what the network shows of the brand. */
@Injectable()
export class MatchEcho {
  constructor(
    private readonly echoes: EchoRepository,
    private readonly ledger: ReplyLedger,
  ) {}

  /**
   * Id of the reply that this item is; undefined when the brand wrote it outside the desk. An
   * outcome that was not known yet is settled by it, in the caller's transaction.
   */
  async match(manager: EntityManager, echo: Echo): Promise<string | undefined> {
    const marked =
      (await this.echoes.byCorrelation(manager, echo)) ??
      (await this.echoes.byExternalId(manager, echo));
    if (marked) {
      const locked = await this.ledger.lock(manager, marked.id);
      if (!locked) return undefined;
      await this.settle(manager, locked, echo);
      return marked.id;
    }
    for (const candidate of await this.echoes.begunAndUnnamed(manager, echo.channelId)) {
      const matched = await this.matchByWords(manager, candidate, echo);
      if (matched) return matched;
    }
    return undefined;
  }

  private async matchByWords(
    manager: EntityManager,
    candidate: Reply,
    echo: Echo,
  ): Promise<string | undefined> {
    if (!isEchoOf(echo, candidate)) return undefined;
    const locked = await this.ledger.lock(manager, candidate.id);
    // The answer may have come while this transaction waited for the line.
    if (!locked || (locked.reply.externalId ?? echo.externalId) !== echo.externalId)
      return undefined;
    await this.settle(manager, locked, echo);
    return candidate.id;
  }

  private async settle(
    manager: EntityManager,
    { reply, now }: LockedReply,
    echo: Echo,
  ): Promise<void> {
    const wasUnknown = reply.state === 'unknown';
    const moved = await this.ledger.move(manager, reply, 'recognise', {
      externalId: echo.externalId,
      permalink: echo.permalink ?? reply.permalink,
      sentAt: echo.occurredAt > now ? now : echo.occurredAt,
      failureClass: null,
      failureDetail: null,
    });
    if (moved && wasUnknown)
      await this.ledger.tell(manager, reply, 'delivery.settled', { outcome: 'sent', by: 'echo' });
    if (!moved && reply.externalId === null)
      await this.ledger.name(manager, reply, echo.externalId);
  }
}
