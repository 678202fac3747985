import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid } from '../../../platform/kernel/index.js';
import type { RawDelivery } from '../../contract.js';
import { ReceiveWebhook, type WebhookVerdict } from '../application/receive-webhook.js';

/** Networks send kilobytes; more than this is no delivery. */
const MAX_BYTES = 8 * 1024 * 1024;
/** Headers that say something about a delivery; the rest would only fill the journal. */
const KEPT_HEADER = /^(content-type|user-agent|x-|webhook-|tiktok-|svix-)/;

const ANSWERS: Readonly<Record<WebhookVerdict, { status: number; text: string }>> = {
  accepted: { status: 200, text: 'EVENT_RECEIVED' },
  'unknown-address': { status: 404, text: 'No channel has this address.' },
  'bad-signature': { status: 401, text: 'The signature does not fit.' },
  'not-durable': { status: 503, text: 'Not stored. Send it again.' },
};

interface HookRequest {
  Params: { network: string; channelId?: string };
  Querystring: Record<string, string | string[]>;
}

/**
 * `GET|POST /hooks/:network/:channelId` and `/hooks/:network`: outside Nest's pipeline, because the
 * bytes must reach the signature check as they came, whatever they claim to be.
 */
export async function registerWebhooks(app: NestFastifyApplication): Promise<void> {
  const intake = app.get(ReceiveWebhook);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: MAX_BYTES },
      (_request, body, done) => done(null, body),
    );
    for (const path of ['/hooks/:network/:channelId', '/hooks/:network']) {
      scope.get<HookRequest>(path, (request, reply) => handshake(intake, request, reply));
      // No browser reads the answer: what guards pages would only cost the busiest route its time.
      scope.post<HookRequest>(path, { bodyLimit: MAX_BYTES, helmet: false }, (request, reply) =>
        receive(intake, request, reply),
      );
    }
  });
}

async function handshake(
  intake: ReceiveWebhook,
  request: FastifyRequest<HookRequest>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const address = addressOf(request);
  const query = Object.fromEntries(
    Object.entries(request.query).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    ),
  );
  const answer = address && (await intake.handshake(address, query));
  if (!answer)
    return reply.status(403).type('text/plain').send('This is no verification that fits.');
  return reply.status(answer.status).type(answer.contentType).send(answer.body);
}

async function receive(
  intake: ReceiveWebhook,
  request: FastifyRequest<HookRequest>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const address = addressOf(request);
  const verdict = address ? await intake.receive(address, deliveryOf(request)) : 'unknown-address';
  const { status, text } = ANSWERS[verdict];
  if (status === 503) void reply.header('retry-after', '5');
  return reply
    .status(status)
    .header('x-content-type-options', 'nosniff')
    .type('text/plain')
    .send(text);
}

function addressOf(
  request: FastifyRequest<HookRequest>,
): { network: string; channelId: string | undefined } | undefined {
  const { network, channelId } = request.params;
  return channelId === undefined || isUuid(channelId) ? { network, channelId } : undefined;
}

function deliveryOf(request: FastifyRequest<HookRequest>): RawDelivery {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && KEPT_HEADER.test(name)) headers[name] = value.slice(0, 1000);
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  return { origin: 'webhook', headers, body, receivedAt: new Date() };
}
