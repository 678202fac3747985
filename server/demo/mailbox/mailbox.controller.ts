import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdOf, isAtThisMachine, Public } from '../../access/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { notFound } from '../../platform/kernel/index.js';
import { InboundMails, Mails, tokenIn } from '../../platform/mail/index.js';
import { MailAnswerDto } from './mail-answer.dto.js';
import { mailboxPage, mailPage } from './mailbox-page.js';

const SHOWN = 100;

/** The mailbox of everybody whom the demo writes to: only in demo mode, only at this machine. */
@ApiExcludeController()
@Controller('demo/mailbox')
export class MailboxController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mails: Mails,
    private readonly inbound: InboundMails,
  ) {}

  @Get()
  @Public()
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.atHome(request);
    await this.page(reply, mailboxPage(await this.mails.sent(SHOWN)));
  }

  @Get(':id')
  @Public()
  async one(
    @IdOf('mail') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.atHome(request);
    const mail = await this.mails.find(id);
    if (!mail) throw notFound('mail');
    const { said } = request.query as { said?: string };
    await this.page(reply, mailPage(mail, said));
  }

  /** An answer takes the way of every answer: by the token in the address. */
  @Post(':id/answer')
  @Public({ sameOrigin: true })
  async answer(
    @Param('id') id: string,
    @Body() { text }: MailAnswerDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.atHome(request);
    const mail = await this.mails.find(id);
    const token = mail?.replyTo && tokenIn([mail.replyTo]);
    if (!mail || !token) throw notFound('mail');
    const verdict = await this.inbound.handOver({
      token,
      from: mail.recipient,
      subject: `Re: ${mail.subject}`,
      text,
      receivedAt: new Date(),
    });
    await reply.redirect(`/demo/mailbox/${id}?said=${verdict}`, 303);
  }

  private atHome({ socket, headers }: FastifyRequest): void {
    const { demo, smtpUrl, publicUrl } = this.config;
    if (!demo || smtpUrl || !isAtThisMachine({ peer: socket.remoteAddress, headers, publicUrl }))
      throw notFound('page');
  }

  private page(reply: FastifyReply, html: string) {
    return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
  }
}
