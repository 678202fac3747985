import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EventLog } from '../../../platform/events/index.js';
import type { DueSign } from '../contract.js';
import { ConversationSignsRepository } from '../data/conversation-signs.repository.js';

/** What the work rules say of conversations, kept where lists read it. */
@Injectable()
export class ConversationSigns {
  constructor(
    private readonly signs: ConversationSignsRepository,
    private readonly events: EventLog,
  ) {}

  /**
   * Signs that are the same already change nothing and tell nothing. Lock the conversations first,
   * in the order of their ids. `quietly`: many at once, whose screens are told in another way.
   * Answers how many are different now.
   */
  async setDue(
    manager: EntityManager,
    signs: readonly DueSign[],
    { quietly = false }: { quietly?: boolean } = {},
  ): Promise<number> {
    if (signs.length === 0) return 0;
    const changed = await this.signs.setDue(manager, signs, quietly ? 0 : 1);
    const states = new Map(signs.map(({ conversationId, due }) => [conversationId, due?.state]));
    if (!quietly)
      await this.events.append(
        manager,
        changed.map(({ id, seq }) => ({
          type: 'conversation.due-changed',
          conversationId: id,
          seq,
          data: { state: states.get(id) ?? null },
        })),
      );
    return changed.length;
  }

  /** Null: nobody above or elsewhere is asked for help any more. Who climbs tells it by an event. */
  async setEscalated(
    manager: EntityManager,
    conversationId: string,
    since: Date | null,
  ): Promise<void> {
    await this.signs.setEscalated(manager, conversationId, since);
  }
}
