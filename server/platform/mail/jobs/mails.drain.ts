import { Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/index.js';
import { failpoint } from '../../kernel/index.js';
import { type Drain, IsDrain } from '../../queue/index.js';
import { MAIL_TRANSPORT, type MailTransport } from '../contract.js';
import type { MailRow } from '../data/mail.entity.js';
import { MailRepository } from '../data/mail.repository.js';
import { nextMailTry } from '../domain/mail-retry.js';
import { senderOf } from '../domain/sender.js';

const AT_ONCE = 10;

/**
 * Sends what waits in the outbox. At least once: who dies between the server's yes and the commit
 * sends it again, under the same Message-ID.
 */
@IsDrain()
@Injectable()
export class MailsDrain implements Drain {
  readonly name = 'mails';
  readonly everyMs = 5000;
  private readonly log = new Logger('Mail');

  constructor(
    private readonly mails: MailRepository,
    @Inject(CONFIG) private readonly config: Config,
    @Optional() @Inject(MAIL_TRANSPORT) private readonly transport?: MailTransport | null,
  ) {}

  async drain(): Promise<boolean> {
    const { transport } = this;
    if (!transport) return false;
    const due = await this.mails.claim(AT_ONCE);
    await Promise.all(due.map((mail) => this.send(transport, mail)));
    return due.length === AT_ONCE;
  }

  dueSince(): Promise<Date | null> {
    return this.transport ? this.mails.dueSince() : Promise.resolve(null);
  }

  private async send(transport: MailTransport, mail: MailRow): Promise<void> {
    const from = senderOf(this.config);
    try {
      await transport.send({
        messageId: `<${mail.id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
        from,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.text,
        ...(mail.html === null ? {} : { html: mail.html }),
        ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
        ...(mail.unsubscribeUrl === null ? {} : { unsubscribeUrl: mail.unsubscribeUrl }),
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const nextAt = nextMailTry(mail.attempts, mail.postedAt, new Date());
      this.log.warn(
        `Mail ${mail.id} did not go out (${why}); ${nextAt ? 'tried again' : 'given up'}.`,
      );
      await this.mails.failed(mail.id, why.slice(0, 500), nextAt);
      return;
    }
    failpoint('mail.sent-before-commit');
    await this.mails.sent(mail.id);
  }
}
