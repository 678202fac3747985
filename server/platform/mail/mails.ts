import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import type { MailRow } from './data/mail.entity.js';
import { MailRepository } from './data/mail.repository.js';
import type { UndeliverableMail } from './data/undeliverable-mail.entity.js';
import { UndeliverableRepository } from './data/undeliverable.repository.js';

/** Whether mails go out, and what stands in their way. */
export interface MailHealth {
  /** By a mail server, into the local mailbox of the demo, or not at all. */
  way: 'smtp' | 'mailbox' | 'none';
  comesIn: boolean;
  waiting: number;
  givenUp: MailRow[];
  undeliverable: UndeliverableMail[];
}

const SHOWN = 20;

/** Looks into the outbox. */
@Injectable()
export class Mails {
  constructor(
    private readonly mails: MailRepository,
    private readonly undeliverable: UndeliverableRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async health(): Promise<MailHealth> {
    const { smtpUrl, demo, mailHookSecret } = this.config;
    const [waiting, givenUp, undeliverable] = await Promise.all([
      this.mails.waiting(),
      this.mails.newest('given-up', SHOWN),
      this.undeliverable.newest(SHOWN),
    ]);
    return {
      way: smtpUrl ? 'smtp' : demo ? 'mailbox' : 'none',
      comesIn: Boolean(mailHookSecret) || demo,
      waiting,
      givenUp,
      undeliverable,
    };
  }

  /** Newest first. */
  sent(limit: number): Promise<MailRow[]> {
    return this.mails.newest('sent', limit);
  }

  find(id: string): Promise<MailRow | undefined> {
    return this.mails.find(id);
  }

  /** Tries again what was given up. False: there is no such mail. */
  tryAgain(id: string): Promise<boolean> {
    return this.mails.revive(id);
  }
}
