import type { NetworkCall, OutboundReply } from '../../../../server/channels/contract.js';
import type { EgressHttp } from '../../../../server/platform/egress/contract.js';
import type { AdapterSample, SendSample } from './sample.js';

export const NOW = new Date('2026-09-21T12:00:00.000Z');

export function callOf(sample: AdapterSample, http: EgressHttp, timeoutMs = 5_000): NetworkCall {
  return {
    channelId: 'channel-1',
    settings: sample.settings,
    http: { request: (request) => http.request({ timeoutMs, ...request }) },
    now: NOW,
  };
}

export function replyOf({ reply }: SendSample): OutboundReply {
  const { lastCustomerMessageAt, threadKey = '', ...target } = reply.target;
  return {
    replyId: '11111111-1111-4111-8111-111111111111',
    clientMessageId: '22222222-2222-4222-8222-222222222222',
    kind: reply.kind,
    mode: reply.mode,
    text: reply.text,
    attachments: (reply.attachments ?? []).map(({ name, mime, content }) => ({
      name,
      mime,
      bytes: Buffer.byteLength(content),
      read: () => Promise.resolve(Buffer.from(content)),
    })),
    target: {
      ...target,
      threadKey,
      ...(lastCustomerMessageAt ? { lastCustomerMessageAt: new Date(lastCustomerMessageAt) } : {}),
    },
    attempt: 1,
  };
}
