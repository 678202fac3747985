import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { ConversationRepository, ConversationSigns } from '../../../conversations/index.js';
import type { EscalationEvents, StepAct } from '../contract.js';
import type { Escalation } from '../data/escalation.entity.js';
import { EscalationRepository, type NewStep } from '../data/escalation.repository.js';
import { isUnderWay } from '../domain/escalation-states.js';

type EscalationEvent = Extract<keyof EscalationEvents, `escalation.${string}`>;

export interface EscalationNews {
  act: StepAct;
  at: Date;
  /** Null: a rule or the desk itself. */
  by: Pick<Principal, 'userId' | 'name' | 'ip'> | null;
  data?: Readonly<Record<string, unknown>>;
  step?: Partial<Pick<NewStep, 'why' | 'note'>>;
}

/** Keeps a change of an escalation and tells it everywhere: its way, the list, the feed, the audit log. */
@Injectable()
export class EscalationTeller {
  constructor(
    private readonly escalations: EscalationRepository,
    private readonly conversations: ConversationRepository,
    private readonly signs: ConversationSigns,
    private readonly audit: Audit,
  ) {}

  async keep(manager: EntityManager, escalation: Escalation, news: EscalationNews): Promise<void> {
    const { act, at, by, data = {}, step } = news;
    const since = isUnderWay(escalation.state) ? escalation.raisedAt : null;
    await this.escalations.save(manager, escalation);
    await this.escalations.addStep(manager, escalation.id, {
      at,
      act,
      rung: escalation.rung,
      actorId: by?.userId ?? null,
      targetName: act === 'raised' || act === 'climbed' ? (escalation.target?.name ?? null) : null,
      why: step?.why ?? null,
      note: step?.note ?? null,
    });
    await this.signs.setEscalated(manager, escalation.conversationId, since);
    const type = `escalation.${act}` as EscalationEvent;
    await this.conversations.record(manager, escalation.conversationId, [
      { type, actorId: by?.userId ?? null, data: { escalationId: escalation.id, ...data } },
    ]);
    await this.audit.record(manager, {
      by,
      action: type,
      target: { type: 'conversation', id: escalation.conversationId },
      detail: {
        ladder: escalation.ladderName,
        rung: escalation.rung,
        ...(step?.why && { why: step.why }),
      },
    });
  }
}
