import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { unprocessable } from '../../../../platform/kernel/index.js';
import type { Principal } from '../../../../access/contract.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import type { ClimbReason, EscalationTarget } from '../contract.js';
import type { Escalation } from '../data/escalation.entity.js';
import { EscalationRepository } from '../data/escalation.repository.js';
import { AskDepartment } from './ask-department.js';
import { BusinessTimes } from './business-times.js';
import { EscalationTeller } from './escalation-teller.js';
import { FindRung } from './find-rung.js';

export interface Climb {
  why: ClimbReason;
  by: Pick<Principal, 'userId' | 'name' | 'ip'> | null;
  note: string | null;
  now: Date;
}

/** Leads an escalation to the next rung on which somebody can be asked. */
@Injectable()
export class ClimbLadder {
  constructor(
    private readonly rungs: FindRung,
    private readonly times: BusinessTimes,
    private readonly escalations: EscalationRepository,
    private readonly questions: AskDepartment,
    private readonly teller: EscalationTeller,
  ) {}

  /** From the foot of the ladder; a new escalation, which is kept here for the first time. */
  async begin(
    manager: EntityManager,
    facts: ConversationFacts,
    escalation: Escalation,
    by: Climb['by'],
  ): Promise<void> {
    const now = escalation.raisedAt;
    await this.escalations.save(manager, escalation);
    const found = await this.land(manager, facts, escalation, now);
    if (!found) unheard(escalation, now, escalation.rungs.length);
    await this.teller.keep(manager, escalation, {
      act: 'raised',
      at: now,
      by,
      data: { ladderId: escalation.ladderId, ...askingOf(escalation) },
      step: { note: escalation.note },
    });
    if (found) await this.ask(manager, facts, escalation);
    else await this.tellUnheard(manager, escalation, now);
  }

  /** One rung up or more. At the top it stays, and says so. Throws 422 when a person asks for what is not there. */
  async climb(
    manager: EntityManager,
    facts: ConversationFacts,
    escalation: Escalation,
    { why, by, note, now }: Climb,
  ): Promise<void> {
    if (await this.land(manager, facts, escalation, now)) {
      await this.teller.keep(manager, escalation, {
        act: 'climbed',
        at: now,
        by,
        data: { why, ...askingOf(escalation) },
        step: { why, note },
      });
      await this.ask(manager, facts, escalation);
      return;
    }
    if (by)
      throw unprocessable(
        'escalation.top',
        'Nobody further up this ladder can be asked. Take it over, return it, or close it.',
      );
    unheard(escalation, now, escalation.rung);
    await this.tellUnheard(manager, escalation, now);
  }

  private tellUnheard(manager: EntityManager, escalation: Escalation, at: Date): Promise<void> {
    const data = askingOf(escalation);
    return this.teller.keep(manager, escalation, { act: 'unheard', at, by: null, data });
  }

  /** False when nobody above can be asked; then nothing but the steps that say so has changed. */
  private async land(
    manager: EntityManager,
    facts: ConversationFacts,
    escalation: Escalation,
    now: Date,
  ): Promise<boolean> {
    const askedBefore = [...new Set([...escalation.askedBefore, ...escalation.askedIds])];
    const situation = {
      facts,
      agentId: escalation.agentId,
      below: escalation.askedIds[0] ?? null,
      askedBefore,
      now,
    };
    for (const [index, rung] of escalation.rungs.entries()) {
      const place = index + 1;
      if (place <= escalation.rung) continue;
      const found = await this.rungs.find(manager, rung, situation);
      if ('target' in found) {
        const dueAt = await this.times.after(escalation.calendarId, now, rung.acknowledgeWithin);
        stand(escalation, { place, target: found.target, now, dueAt });
        escalation.askedBefore = askedBefore;
        escalation.askedIds = [...found.askedIds];
        return true;
      }
      situation.below = found.passed ?? situation.below;
      await this.escalations.addStep(manager, escalation.id, {
        at: now,
        act: 'skipped',
        rung: place,
        actorId: null,
        targetName: null,
        why: found.why,
        note: null,
      });
    }
    return false;
  }

  private async ask(
    manager: EntityManager,
    facts: ConversationFacts,
    escalation: Escalation,
  ): Promise<void> {
    const { target, dueAt } = escalation;
    if (target?.kind !== 'department' || !target.id || !dueAt) return;
    await this.questions.forEscalation(manager, facts, {
      departmentId: target.id,
      escalation,
      dueAt,
    });
  }
}

const askingOf = ({ rung, askedIds, target }: Escalation) => ({
  rung,
  askedIds,
  ...(askedIds.length === 1 && { userId: askedIds[0] }),
  ...(target?.kind === 'team' && { teamId: target.id }),
  ...(target?.kind === 'department' && { departmentName: target.name }),
});

function stand(
  escalation: Escalation,
  {
    place,
    target,
    now,
    dueAt,
  }: { place: number; target: EscalationTarget; now: Date; dueAt: Date },
): void {
  Object.assign(escalation, {
    state: 'raised',
    rung: place,
    target,
    rungSince: now,
    dueAt,
    unheardSince: null,
    acknowledgedAt: null,
    holderId: null,
  });
}

function unheard(escalation: Escalation, now: Date, rung: number): void {
  Object.assign(escalation, { rung, dueAt: null, unheardSince: now });
}
