import type {
  ChannelAdapter,
  NetworkCall,
  OutboundReply,
  ReadBackOutcome,
  ReplyCapability,
  SendOutcome,
} from '../../../../server/channels/contract.js';
import type { Effect } from './stand-in.js';

export interface AdapterOptions {
  settle: ReplyCapability['settle'];
  pace?: { perMinute: number; burst: number };
  canReadBack?: boolean;
  once?: ReplyCapability['once'];
}

/** Speaks with the stand-in network over real HTTP, as the adapters of real networks do. */
export function standInAdapter(baseUrl: string, options: AdapterOptions): ChannelAdapter {
  const reply: ReplyCapability = {
    maxLength: { limit: 100, unit: 'graphemes' },
    attachments: { max: 2, maxBytes: 1000, types: ['image/*'] },
    settle: options.settle,
    once: options.once,
  };
  const kind = {
    publicReply: reply,
    privateReply: reply,
    like: false,
    hide: false,
    delete: false,
    editReply: false,
  };
  return {
    network: 'stand-in',
    title: 'Stand-in',
    settings: [],
    capabilities: {
      kinds: { comment: kind, message: kind, review: kind },
      pace: options.pace ?? { perMinute: 6000, burst: 100 },
    },
    identityNetwork: 'stand-in',
    accountId: () => 'account',
    decode: () => [],
    check: () => Promise.resolve([]),
    send: (call, wanted) => send(baseUrl, call, wanted),
    readBack:
      options.canReadBack === false ? undefined : (call, wanted) => look(baseUrl, call, wanted),
  };
}

async function send(
  baseUrl: string,
  call: NetworkCall,
  reply: OutboundReply,
): Promise<SendOutcome> {
  const result = await call.http.request({
    method: 'POST',
    url: `${baseUrl}/replies`,
    json: {
      text: reply.text,
      correlation: reply.replyId,
      parent: reply.target.parentExternalId,
      channel: call.channelId,
    },
    timeoutMs: 3000,
    signal: call.signal,
  });
  if (result.kind === 'not-sent')
    return { outcome: 'not-sent', failure: 'unreachable', detail: result.detail };
  if (result.kind === 'unknown') return { outcome: 'unknown', detail: result.detail };
  const detail = `answered ${result.status}`;
  if (result.status === 200)
    return { outcome: 'sent', externalId: (result.json() as { id: string }).id };
  if (result.status >= 500) return { outcome: 'unknown', detail };
  if (result.status === 401) return { outcome: 'not-sent', failure: 'auth', detail };
  if (result.status === 404) return { outcome: 'not-sent', failure: 'target-gone', detail };
  if (result.status === 202) return { outcome: 'not-sent', failure: 'awaiting-moderation', detail };
  if (result.status === 429) {
    const retryAfterMs = Number(result.headers['retry-after'] ?? 1) * 1000;
    return { outcome: 'not-sent', failure: 'rate-limited', detail, retryAfterMs };
  }
  return { outcome: 'not-sent', failure: 'invalid', detail };
}

async function look(
  baseUrl: string,
  call: NetworkCall,
  reply: OutboundReply,
): Promise<ReadBackOutcome> {
  const result = await call.http.request({ method: 'GET', url: `${baseUrl}/replies` });
  if (result.kind !== 'response') return { outcome: 'cannot-tell', detail: result.detail };
  const parent = reply.target.parentExternalId;
  const found = (result.json() as Effect[]).find(
    (effect) => effect.text === reply.text && effect.parent === parent,
  );
  return found ? { outcome: 'found', externalId: found.id } : { outcome: 'absent' };
}
