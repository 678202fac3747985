import { randomUUID } from 'node:crypto';
import { eventually } from './eventually.js';
import type { Answer } from './visitor.js';
import { Visitor } from './visitor.js';

/** What tests look at; the whole shapes stand in the API document. */
export interface Row {
  id: string;
  kind: string;
  network: string;
  status: string;
  isPublic: boolean;
  subject: string | null;
  rating: number | null;
  unansweredSince: string | null;
  snoozedUntil: string | null;
  messageCount: number;
  deliveryProblem: boolean;
  priority: number;
  assignee: { id: string; name: string } | null;
  customer: { id: string; name: string } | null;
  channel: { id: string; name: string };
  place: { publicationId: string | null };
  lastMessage: { text: string; author: string; at: string };
  lastPosition: number;
  matter: { id: string; conversations: { id: string }[] } | null;
}

export interface Message {
  id: string;
  text: string;
  direction: string;
  isPublic: boolean;
  externalId: string | null;
  parentMessageId: string | null;
  rating: number | null;
  position: number;
  editedAt: string | null;
  removedAt: string | null;
  hiddenAt: string | null;
  author: { type: string; name: string; avatarUrl: string | null };
  revisions: { text: string | null; rating: number | null }[];
  attachments: {
    type: string;
    name: string | null;
    state: string;
    reason: string | null;
    url: string | null;
  }[];
  reply: ReplyView | null;
}

export interface ReplyView {
  id: string;
  state: string;
  mode: string;
  clientId: string;
  externalId: string | null;
  deliveredAt: string | null;
  readAt: string | null;
  failureClass: string | null;
  /** Nothing more happens by itself. */
  needsDecision: boolean;
  attempts: unknown[];
  can: string[];
}

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

const API = '/api/v1';

const FURTHER: Readonly<Record<string, readonly string[]>> = {
  sent: ['delivered', 'read'],
  delivered: ['read'],
};

/** Somebody at the desk, over its API. Whatever is not answered as expected throws. */
export class DeskClient extends Visitor {
  async signIn(email: string, oneTimePassword: string): Promise<void> {
    expectStatus(await this.post(`${API}/session`, { email, password: oneTimePassword }), 201);
    const next = `${randomUUID()} own`;
    const change = { current: oneTimePassword, next };
    expectStatus(await this.put(`${API}/session/password`, change), 200);
  }

  async read<T>(path: string): Promise<T> {
    return expectStatus(await this.get<T>(API + path), 200);
  }

  /** POST, PUT, PATCH or DELETE that must be accepted. */
  async tell<T>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown) {
    const answer = await this.ask<T>(method, API + path, body === undefined ? {} : { body });
    if (answer.status >= 300) throw wrong(answer, 'something below 300');
    return answer.body;
  }

  async all<T>(path: string): Promise<T[]> {
    const found: T[] = [];
    let cursor: string | null = null;
    do {
      const more: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const page: Page<T> = await this.read(
        `${path}${path.includes('?') ? '&' : '?'}limit=100${more}`,
      );
      found.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return found;
  }

  conversations = (query = 'view=all'): Promise<Row[]> => this.all(`/conversations?${query}`);
  conversation = (id: string): Promise<Row> => this.read(`/conversations/${id}`);
  messages = (id: string): Promise<Message[]> => this.all(`/conversations/${id}/messages`);
  replyOf = (id: string): Promise<ReplyView> => this.read(`/replies/${id}`);

  /** Waits until the inbox shows a conversation whose newest message is this text. */
  arrives(text: string): Promise<Row> {
    return eventually(async () => {
      const { items } = await this.read<Page<Row>>('/conversations?view=all&sort=newest');
      const found = items.find(({ lastMessage }) => lastMessage.text === text);
      if (!found) throw new Error(`"${text}" is not in the inbox.`);
      return found;
    });
  }

  /** A reply as somebody sends it who has read everything. */
  async tryReply(conversationId: string, over: Record<string, unknown> = {}) {
    const { lastPosition } = await this.conversation(conversationId);
    return this.post<ReplyView>(`${API}/conversations/${conversationId}/replies`, {
      clientId: randomUUID(),
      body: `Thank you for telling us. ${randomUUID()}`,
      mode: 'public',
      lastSeenPosition: lastPosition,
      ...over,
    });
  }

  async reply(conversationId: string, over: Record<string, unknown> = {}): Promise<ReplyView> {
    return expectStatus(await this.tryReply(conversationId, over), 201);
  }

  /** Waits until the reply is in that state, or has come further. */
  becomes(replyId: string, state: string): Promise<ReplyView> {
    return eventually(async () => {
      const reply = await this.replyOf(replyId);
      if (reply.state !== state && !FURTHER[state]?.includes(reply.state))
        throw new Error(`It is ${JSON.stringify(reply)}, not ${state}.`);
      return reply;
    });
  }
}

function expectStatus<T>(answer: Answer<T>, status: number): T {
  if (answer.status !== status) throw wrong(answer, status);
  return answer.body;
}

const wrong = ({ status, body }: Answer, wanted: number | string): Error =>
  new Error(`The desk answered ${status} instead of ${wanted}: ${JSON.stringify(body)}`);
