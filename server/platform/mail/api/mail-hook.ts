import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { CONFIG, type Config } from '../../config/index.js';
import { InboundMails } from '../inbound-mails.js';

/** An answer is words; what is larger carries files that nobody asked for. */
const MAX_BYTES = 2 * 1024 * 1024;

/**
 * `POST /hooks/mail`: the mail server hands over a mail as it came (`message/rfc822`), naming
 * HARK_MAIL_HOOK_SECRET as bearer token, and in `x-envelope-to` whom it was sent to. 200 once it is
 * dealt with, also when nobody can take it; 401 without the secret; 404 where none is set.
 */
export async function registerMailHook(app: NestFastifyApplication): Promise<void> {
  const { mailHookSecret } = app.get<Config>(CONFIG);
  const mails = app.get(InboundMails);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: MAX_BYTES },
      (_request, body, done) => done(null, body),
    );
    scope.post('/hooks/mail', { bodyLimit: MAX_BYTES }, async (request, reply) => {
      if (!mailHookSecret) return answer(reply, 404, 'Mails do not come in here.');
      if (!isKnown(request, mailHookSecret)) return answer(reply, 401, 'The secret does not fit.');
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      return answer(reply, 200, await mails.receive(body, envelopeOf(request)));
    });
  });
}

const answer = (reply: FastifyReply, status: number, text: string): FastifyReply =>
  reply.status(status).type('text/plain').send(text);

const envelopeOf = ({ headers }: FastifyRequest): string[] =>
  [headers['x-envelope-to'] ?? []].flat().flatMap((value) => value.split(','));

function isKnown({ headers }: FastifyRequest, secret: string): boolean {
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
