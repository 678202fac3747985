import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Problem } from '../../../../platform/kernel/index.js';
import type { InboundMail, MailReceiver } from '../../../../platform/mail/contract.js';
import { IsMailReceiver, Mailer } from '../../../../platform/mail/index.js';
import { QuestionLinkRepository } from '../data/question-link.repository.js';
import { QuestionLinks } from './question-links.js';

/** An answer to the mail of a question. Who comes too late is told so, at the address that was asked. */
@IsMailReceiver()
export class ReceiveAnswerByMail implements MailReceiver {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly links: QuestionLinkRepository,
    private readonly answering: QuestionLinks,
    private readonly mailer: Mailer,
  ) {}

  async receive({ token, text, subject }: InboundMail): Promise<boolean> {
    const link = await this.links.find(this.db.manager, token);
    if (!link) return false;
    try {
      await this.answering.answer(token, { text, name: '' });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await this.mailer.post(this.db.manager, { to: link.email, subject, text: error.detail });
    }
    return true;
  }
}
