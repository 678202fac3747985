import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '../config/index.js';
import { MAIL_TRANSPORT } from './contract.js';
import { MailRow } from './data/mail.entity.js';
import { MailRepository } from './data/mail.repository.js';
import { MailsDrain } from './jobs/mails.drain.js';
import { Mailer } from './mailer.js';
import { SmtpTransport } from './smtp-transport.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([MailRow])],
  providers: [
    {
      provide: MAIL_TRANSPORT,
      inject: [CONFIG],
      useFactory: ({ smtpUrl }: Config) => (smtpUrl ? new SmtpTransport(smtpUrl) : null),
    },
    MailRepository,
    MailsDrain,
    Mailer,
  ],
  exports: [Mailer],
})
export class MailModule {}
