import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { may } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { denied, notFound } from '../../../../platform/kernel/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { Doorkeeper } from '../../../conversations/index.js';
import type { Escalation } from '../data/escalation.entity.js';
import { EscalationRepository } from '../data/escalation.repository.js';

type Work = (
  manager: EntityManager,
  facts: ConversationFacts,
  escalation: Escalation,
) => Promise<void>;

/** Who was asked decides about an escalation, and whoever watches over the channel. */
export const mayDecide = (
  me: Pick<Principal, 'userId' | 'abilities'>,
  { askedIds, holder }: { askedIds: readonly string[]; holder: string | null },
): boolean => askedIds.includes(me.userId) || holder === me.userId || may(me, 'board.read');

/** One act of a person on one escalation: allowed, locked, done, in one transaction. */
@Injectable()
export class CommandEscalation {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly escalations: EscalationRepository,
  ) {}

  /**
   * Answers the id of the conversation. Throws 404 for what is not theirs to see, 403 when others
   * were asked; `open`: whoever works on the conversation may.
   */
  async run(me: Principal, id: string, { open }: { open: boolean }, work: Work): Promise<string> {
    return this.db.transaction(async (manager) => {
      const known = await this.escalations.byId(manager, id);
      if (!known) throw notFound('escalation');
      const { conversationId } = known;
      const facts = await this.doorkeeper.toWorkOn(manager, me, conversationId, 'escalation');
      const escalation = await this.escalations.byId(manager, id);
      if (!escalation) throw notFound('escalation');
      const { askedIds, holderId } = escalation;
      if (!open && !mayDecide(me, { askedIds, holder: holderId }))
        throw denied('Only those who were asked can do this.');
      await work(manager, facts, escalation);
      return conversationId;
    });
  }
}
