import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '../config/index.js';
import { MAIL_TRANSPORT } from './contract.js';
import { MailRow } from './data/mail.entity.js';
import { MailRepository } from './data/mail.repository.js';
import { UndeliverableMail } from './data/undeliverable-mail.entity.js';
import { UndeliverableRepository } from './data/undeliverable.repository.js';
import { MailsDrain } from './jobs/mails.drain.js';
import { InboundMails } from './inbound-mails.js';
import { MailboxTransport } from './mailbox-transport.js';
import { Mailer } from './mailer.js';
import { Mails } from './mails.js';
import { SmtpTransport } from './smtp-transport.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([MailRow, UndeliverableMail]), DiscoveryModule],
  providers: [
    {
      provide: MAIL_TRANSPORT,
      inject: [CONFIG],
      useFactory: ({ smtpUrl, demo }: Config) =>
        smtpUrl ? new SmtpTransport(smtpUrl) : demo ? new MailboxTransport() : null,
    },
    MailRepository,
    UndeliverableRepository,
    MailsDrain,
    Mailer,
    Mails,
    InboundMails,
  ],
  exports: [InboundMails, Mailer, Mails],
})
export class MailModule {}
