import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { Problem } from '../../../../platform/kernel/index.js';
import { ConversationRepository } from '../../../conversations/index.js';
import type { CannedText } from '../../canned/data/canned-text.reader.js';
import { ConcernedConversations, type ConcernedRow } from '../data/concerned.reader.js';
import { placesOfEach, toldElsewhere } from '../domain/recipient.js';
import { WriteToOne } from './write-to-one.js';

interface Asked {
  ids: readonly string[];
  isTheirs: (row: ConcernedRow) => boolean;
  reply: CannedText;
}

/** Where each customer is answered who spoke in several conversations: the newest in which it is possible. */
@Injectable()
export class ChoosePlaces {
  constructor(
    private readonly concerned: ConcernedConversations,
    private readonly conversations: ConversationRepository,
    private readonly writing: WriteToOne,
  ) {}

  /** Of those that are this person's: which they are, and ids of those whose customer gets the answer in another one. */
  async among(
    manager: EntityManager,
    me: Principal,
    { ids, isTheirs, reply }: Asked,
  ): Promise<{ rows: ConcernedRow[]; elsewhere: ReadonlySet<string> }> {
    const rows = (await this.concerned.of(manager, ids)).filter(isTheirs);
    const chosen = new Set<string>();
    for (const places of placesOfEach(rows))
      chosen.add((await this.firstPossible(manager, me, places, reply)).conversationId);
    return { rows, elsewhere: toldElsewhere(rows, chosen) };
  }

  /** The newest where nothing is possible: it says why. */
  private async firstPossible(
    manager: EntityManager,
    me: Principal,
    places: readonly [ConcernedRow, ...ConcernedRow[]],
    reply: CannedText,
  ): Promise<ConcernedRow> {
    for (const place of places.length > 1 ? places : [])
      if (await this.isPossible(manager, me, place.conversationId, reply)) return place;
    return places[0];
  }

  private async isPossible(
    manager: EntityManager,
    me: Principal,
    conversationId: string,
    reply: CannedText,
  ): Promise<boolean> {
    try {
      const facts = await this.conversations.find(manager, conversationId);
      await this.writing.write(manager, me, facts, reply);
      return true;
    } catch (error) {
      if (error instanceof Problem) return false;
      throw error;
    }
  }
}
