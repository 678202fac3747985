import { Injectable, Logger } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { InboundMail, MailReceiver } from './contract.js';
import { MAIL_RECEIVER } from './mail-receiver.decorator.js';
import { UndeliverableRepository } from './data/undeliverable.repository.js';
import { readMail } from './read-mail.js';

/** What became of a mail that came in. */
export type MailVerdict = 'delivered' | 'undeliverable';

const isReceiver = (instance: unknown): instance is MailReceiver =>
  typeof instance === 'object' &&
  instance !== null &&
  Reflect.getMetadata(MAIL_RECEIVER, instance.constructor) === true;

/** Hands answers by mail to whoever knows their token. */
@Injectable()
export class InboundMails {
  private readonly log = new Logger('Mail');

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly undeliverable: UndeliverableRepository,
  ) {}

  /** `raw`: the mail as RFC 5322 has it; `envelope`: to whom the mail server says it was sent. */
  async receive(raw: Uint8Array, envelope: readonly string[] = []): Promise<MailVerdict> {
    const read = await readMail(raw, envelope);
    return 'why' in read ? this.setAside(read) : this.handOver(read);
  }

  async handOver(mail: InboundMail): Promise<MailVerdict> {
    for (const receiver of this.receivers()) if (await receiver.receive(mail)) return 'delivered';
    return this.setAside({ ...mail, why: 'unknown-token' });
  }

  private receivers(): MailReceiver[] {
    return this.discovery
      .getProviders()
      .map((wrapper): unknown => wrapper.instance)
      .filter(isReceiver);
  }

  private async setAside(mail: {
    from: string;
    subject: string;
    why: string;
  }): Promise<MailVerdict> {
    this.log.warn(`A mail came in that nobody can take (${mail.why}).`);
    await this.undeliverable.add(mail);
    return 'undeliverable';
  }
}
