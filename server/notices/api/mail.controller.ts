import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Requires } from '../../access/index.js';
import { conflict, notFound } from '../../platform/kernel/index.js';
import { Mails } from '../../platform/mail/index.js';
import { MailHealthDto } from './mail.dto.js';

@ApiTags('mail')
@Controller('api/v1/mail')
export class MailController {
  constructor(private readonly mails: Mails) {}

  /** Whether mails go out and come in, and which did not. */
  @Get()
  @Requires('notices.manage')
  @ApiOkResponse({ type: MailHealthDto })
  async health(): Promise<MailHealthDto> {
    const { givenUp, undeliverable, ...health } = await this.mails.health();
    return {
      ...health,
      givenUp: givenUp.map(({ id, recipient, subject, lastError, postedAt }) => ({
        ...{ id, recipient, subject, lastError, postedAt },
      })),
      undeliverable: undeliverable.map(({ id, sender, subject, why, receivedAt }) => ({
        ...{ id, sender, subject, why, receivedAt },
      })),
    };
  }

  /** Tries a mail that was given up for another day. 409 when it was not. */
  @Post(':id/retry')
  @HttpCode(202)
  @Requires('notices.manage')
  async retry(@IdOf('mail') id: string): Promise<void> {
    if (await this.mails.tryAgain(id)) return;
    if (!(await this.mails.find(id))) throw notFound('mail');
    throw conflict('mail.not-given-up', 'This mail was sent, or is being tried.');
  }
}
