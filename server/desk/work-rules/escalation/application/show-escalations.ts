import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { mayWorkOn } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { Doorkeeper } from '../../../conversations/index.js';
import { EscalationReader, type ShownEscalation } from '../data/escalation.reader.js';
import {
  ESCALATION_ACTS,
  type EscalationAct,
  escalationAfter,
  isUnderWay,
} from '../domain/escalation-states.js';
import { mayDecide } from './command-escalation.js';

export interface EscalationForReader extends ShownEscalation {
  asksMe: boolean;
  can: EscalationAct[];
}

/** The escalations of a conversation with their way, and what the reader may do. */
@Injectable()
export class ShowEscalations {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly reader: EscalationReader,
  ) {}

  /** Newest first. Throws 404 for a conversation that is not theirs to see. */
  async of(
    me: Principal,
    conversationId: string,
  ): Promise<{ items: EscalationForReader[]; canEscalate: boolean }> {
    const facts = await this.doorkeeper.toSee(this.db.manager, me, conversationId);
    const mayWork = mayWorkOn(me, facts);
    const items = (await this.reader.ofConversation(conversationId)).map((escalation) => ({
      ...escalation,
      asksMe: isUnderWay(escalation.state) && escalation.askedIds.includes(me.userId),
      can: mayWork ? actsFor(me, escalation) : [],
    }));
    const isFree = !items.some(({ state }) => isUnderWay(state));
    return { items, canEscalate: mayWork && isFree && facts.status !== 'resolved' };
  }
}

function actsFor(
  me: Principal,
  { state, rung, rungCount, askedIds, holder }: ShownEscalation,
): EscalationAct[] {
  const decides = mayDecide(me, { askedIds, holder: holder?.id ?? null });
  return ESCALATION_ACTS.filter(
    (act) =>
      escalationAfter(state, act) !== undefined &&
      (act === 'close' || decides) &&
      (act !== 'climb' || rung < rungCount),
  );
}
