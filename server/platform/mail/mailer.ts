import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../config/index.js';
import { Worker } from '../queue/index.js';
import type { Mail } from './contract.js';
import { MailRepository } from './data/mail.repository.js';
import { replyAddressOf } from './domain/sender.js';
import { headerText, mailAddress } from './domain/mail-address.js';

/** Takes mails into the outbox; they go out after the commit. */
@Injectable()
export class Mailer {
  constructor(
    private readonly mails: MailRepository,
    private readonly worker: Worker,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where an answer goes whose receiver knows it by this token; null: answers by mail do not come in. */
  replyAddress(token: string): string | null {
    const { mailHookSecret, demo } = this.config;
    return mailHookSecret || demo ? replyAddressOf(this.config, token) : null;
  }

  /** Within the caller's transaction. Answers the mail's id. Throws Problem 422 for a bad address. */
  async post(manager: EntityManager, mail: Mail): Promise<string> {
    const id = await this.mails.insert(manager, {
      ...mail,
      to: mailAddress(mail.to),
      subject: headerText(mail.subject),
      ...(mail.replyTo === undefined ? {} : { replyTo: mailAddress(mail.replyTo) }),
    });
    this.worker.wake('mails', new Date(Date.now() + 100));
    return id;
  }
}
