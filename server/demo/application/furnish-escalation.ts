import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConversationRepository } from '../../desk/conversations/index.js';
import {
  EscalationRepository,
  HandleEscalation,
  RaiseEscalation,
  SetUpEscalation,
} from '../../desk/work-rules/escalation/index.js';
import { PastEscalationRepository } from '../data/past-escalation.repository.js';
import { DEMO_DEPARTMENTS, DEMO_ESCALATIONS, DEMO_LADDERS } from '../domain/demo-escalation.js';
import { demoActor } from './demo-actor.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';
import { FurnishQuestions } from './furnish-questions.js';

/** Who is asked when something is too hard, and what is on its way up just now. */
@Injectable()
export class FurnishEscalation implements Furnishing {
  constructor(
    private readonly setUp: SetUpEscalation,
    private readonly raising: RaiseEscalation,
    private readonly handling: HandleEscalation,
    private readonly escalations: EscalationRepository,
    private readonly conversations: ConversationRepository,
    private readonly past: PastEscalationRepository,
    private readonly questions: FurnishQuestions,
  ) {}

  async furnish(manager: EntityManager, { house }: DemoGround): Promise<void> {
    const departmentIds = new Map<string, string>();
    for (const { key, members, ...department } of DEMO_DEPARTMENTS) {
      const memberIds = members.map((member) => house.userIds.get(member)!);
      const content = { ...department, memberIds, calendarId: null };
      departmentIds.set(key, await this.setUp.department(manager, content));
    }
    const ladderIds = new Map<string, string>();
    for (const { key, rungs, ...ladder } of DEMO_LADDERS) {
      const named = rungs.map(({ kind, person, department, acknowledgeWithin }) => ({
        kind,
        acknowledgeWithin,
        id:
          (person && house.userIds.get(person)) ??
          (department && departmentIds.get(department)) ??
          null,
      }));
      ladderIds.set(
        key,
        await this.setUp.ladder(manager, { ...ladder, rungs: named, calendarId: null }),
      );
    }
    const used: string[] = [];
    for (const one of DEMO_ESCALATIONS) await this.escalate(manager, house, ladderIds, used, one);
    await this.questions.ask(manager, house, departmentIds, used);
  }

  private async escalate(
    manager: EntityManager,
    house: DemoGround['house'],
    ladderIds: ReadonlyMap<string, string>,
    used: string[],
    {
      about,
      ladder,
      by,
      reason,
      note,
      minutesAgo,
      acknowledgedBy,
    }: (typeof DEMO_ESCALATIONS)[number],
  ): Promise<void> {
    const id = await this.past.about(manager, about, used);
    const facts = id ? await this.conversations.lock(manager, id) : undefined;
    if (!id || !facts) return;
    used.push(id);
    const escalationId = await this.raising.raise(manager, facts, {
      ladderId: ladderIds.get(ladder)!,
      reason,
      note,
      by: demoActor(house, by),
    });
    const escalation = acknowledgedBy && (await this.escalations.byId(manager, escalationId));
    if (escalation)
      await this.handling.acknowledge(manager, escalation, demoActor(house, acknowledgedBy));
    await this.past.moveEscalation(manager, escalationId, minutesAgo);
  }
}
