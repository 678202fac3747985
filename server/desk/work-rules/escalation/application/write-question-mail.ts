import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { People } from '../../../../access/index.js';
import { CONFIG, type Config } from '../../../../platform/config/index.js';
import { randomToken } from '../../../../platform/kernel/index.js';
import { Mailer } from '../../../../platform/mail/index.js';
import type { DepartmentFacts } from '../../../agents/contract.js';
import { QuestionLinkRepository } from '../data/question-link.repository.js';
import { QuestionReader } from '../data/question.reader.js';
import type { NewQuestion } from '../data/question.repository.js';
import { questionMail } from '../domain/question-mail.js';
import { BusinessTimes } from './business-times.js';

const LINK_LIVES_MS = 30 * 86_400_000;

/** Where the client shows one question to somebody without an account; the token stays in the browser. */
export const ANSWER_PATH = '/answer';

/** Mails to the addresses of a department, with a link for one answer. */
@Injectable()
export class WriteQuestionMail {
  constructor(
    private readonly links: QuestionLinkRepository,
    private readonly reader: QuestionReader,
    private readonly times: BusinessTimes,
    private readonly people: People,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async write(
    manager: EntityManager,
    department: DepartmentFacts,
    question: NewQuestion,
    { isReminder }: { isReminder: boolean },
  ): Promise<void> {
    if (department.emails.length === 0) return;
    const context = await this.reader.context(manager, question.messageIds);
    const names = await this.people.namesOf(question.askedBy ? [question.askedBy] : []);
    const timeZone = await this.times.zoneOf(department.calendarId);
    for (const to of department.emails) {
      const token = randomToken();
      const expiresAt = new Date(question.dueAt.getTime() + LINK_LIVES_MS);
      await this.links.add(manager, token, { questionId: question.id, email: to, expiresAt });
      const replyTo = this.mailer.replyAddress(token);
      const mail = questionMail({
        language: department.language,
        department: department.name,
        askedBy: (question.askedBy && names.get(question.askedBy)) ?? null,
        text: question.text,
        context: context.map(({ author, sentAt, text }) => ({ author, at: sentAt, text })),
        dueAt: question.dueAt,
        timeZone,
        link: `${this.config.publicUrl}${ANSWER_PATH}#${token}`,
        canReply: replyTo !== null,
        isReminder,
      });
      await this.mailer.post(manager, { to, ...mail, ...(replyTo && { replyTo }) });
    }
  }
}
