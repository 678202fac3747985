import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConversationRepository } from '../../desk/conversations/index.js';
import { AnswerQuestion, AskDepartment } from '../../desk/work-rules/escalation/index.js';
import { PastEscalationRepository } from '../data/past-escalation.repository.js';
import { DEMO_QUESTIONS } from '../domain/demo-escalation.js';
import type { DemoGround } from './furnish-desk.js';
import { demoActor } from './demo-actor.js';

/** What departments of the bank were asked, and what they said. */
@Injectable()
export class FurnishQuestions {
  constructor(
    private readonly asking: AskDepartment,
    private readonly answering: AnswerQuestion,
    private readonly conversations: ConversationRepository,
    private readonly past: PastEscalationRepository,
  ) {}

  async ask(
    manager: EntityManager,
    house: DemoGround['house'],
    departmentIds: ReadonlyMap<string, string>,
    used: string[],
  ): Promise<void> {
    for (const { about, department, by, text, minutesAgo, answer } of DEMO_QUESTIONS) {
      const id = await this.past.about(manager, about, used);
      const facts = id ? await this.conversations.lock(manager, id) : undefined;
      if (!id || !facts) continue;
      used.push(id);
      const questionId = await this.asking.ask(manager, facts, {
        departmentId: departmentIds.get(department)!,
        text,
        messageIds: await this.past.customerMessages(manager, id),
        by: demoActor(house, by),
      });
      await this.past.moveQuestion(manager, questionId, minutesAgo);
      if (answer) {
        const { userId, name } = answer.by
          ? demoActor(house, answer.by)
          : { userId: null, name: answer.name ?? '' };
        await this.answering.answer(manager, questionId, { text: answer.text, userId, name });
      }
    }
  }
}
