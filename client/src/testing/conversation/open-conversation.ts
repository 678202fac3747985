import { screen } from '@testing-library/react';
import type { Conversation, ConversationEvent, Message } from '../../api/types/conversations';
import type { Draft, Reply } from '../../api/types/replies';
import { aPage } from '../builders';
import { Refusal, type FakeNetwork } from '../fake-network';
import { aNetwork, renderRoute } from '../render-route';
import { aConversation } from './conversation';
import { aCustomer } from './customer';
import { aMessage, anAnswer, aReplyState } from './message';

interface Options {
  conversation?: Conversation;
  messages?: Message[];
  events?: ConversationEvent[];
  drafts?: Record<string, Draft>;
}

/** What the pretended server knows; a test may change it and let the socket hint at it. */
export interface Desk {
  conversation: Conversation;
  messages: Message[];
  drafts: Record<string, Draft>;
}

const path = '/conversations/:id';

/** A network on which one conversation can be read, answered and changed. */
export function aDesk(options: Options = {}): { desk: Desk; network: FakeNetwork } {
  const messages = options.messages ?? [aMessage()];
  const desk: Desk = {
    conversation: options.conversation ?? aConversation({ lastPosition: messages.length }),
    messages,
    drafts: options.drafts ?? {},
  };
  const change = (over: Partial<Conversation>) => {
    desk.conversation = { ...desk.conversation, ...over, seq: desk.conversation.seq + 1 };
    return desk.conversation;
  };
  const network = aNetwork()
    .on('GET', path, () => desk.conversation)
    .on('GET', `${path}/messages`, () => aPage(desk.messages))
    .on('GET', `${path}/events`, aPage(options.events ?? []))
    .on('PUT', `${path}/read-marker`, null)
    .on('GET', `${path}/drafts/:mode`, ({ params }) => found(desk.drafts[params.mode ?? '']))
    .on('PUT', `${path}/drafts/:mode`, ({ params, body }) => keepDraft(desk, params.mode, body))
    .on('DELETE', `${path}/drafts/:mode`, ({ params }) => {
      delete desk.drafts[params.mode ?? ''];
    })
    .on('POST', `${path}/replies`, ({ body }) => accept(desk, body as SentReply))
    .on('POST', `${path}/closure`, ({ body }) =>
      change({
        status: 'resolved',
        can: ['reopen'],
        closure: { ...(body as object), by: null, at: '' } as never,
      }),
    )
    .on('DELETE', `${path}/closure`, () => change({ status: 'open', can: aConversation().can }))
    .on('PUT', `${path}/waiting`, () => change({ status: 'waiting' }))
    .on('PUT', `${path}/snooze`, ({ body }) =>
      change({ status: 'snoozed', snoozedUntil: (body as { until: string | null }).until }),
    )
    .on('GET', '/customers/:id', aCustomer())
    .on('GET', '/customers/:id/timeline', aPage([]))
    .on('GET', '/customers/:id/link-suggestions', { items: [] });
  return { desk, network };
}

interface SentReply {
  clientId: string;
  body: string;
  mode: 'public' | 'private';
}

function found(draft: Draft | undefined): Draft {
  if (!draft) throw new Refusal(404, 'draft.not-found');
  return draft;
}

function keepDraft(desk: Desk, mode = '', body: unknown): Draft {
  const draft = { mode, attachments: [], updatedAt: new Date().toISOString(), ...(body as object) };
  desk.drafts[mode] = draft as Draft & object;
  return desk.drafts[mode];
}

/** Accepts a reply that can be taken back for ten seconds. */
function accept(desk: Desk, { clientId, body, mode }: SentReply): Reply {
  const position = desk.conversation.lastPosition + 1;
  const undoUntil = new Date(Date.now() + 10_000).toISOString();
  const progress = aReplyState({
    id: `reply-${position}`,
    mode,
    state: 'queued',
    attempt: 0,
    undoUntil,
  });
  const message = anAnswer({ position, text: body, can: ['undo'] }, progress);
  desk.messages = [...desk.messages, message];
  desk.conversation = { ...desk.conversation, lastPosition: position };
  return {
    ...progress,
    clientId,
    conversationId: desk.conversation.id,
    messageId: message.id,
    body,
    remedy: null,
    needsDecision: false,
    createdAt: message.sentAt,
    createdBy: null,
    externalId: null,
    permalink: null,
    attempts: [],
    can: ['undo'],
  };
}

/** Opens the conversation and waits until it can be read. */
export async function openConversation(options: Options = {}) {
  const { desk, network } = aDesk(options);
  const view = await renderRoute(`/inbox/all/${desk.conversation.id}`, { network });
  await screen.findByRole('region', { name: 'Messages' });
  return { ...view, desk, network };
}
