import { randomUUID } from 'node:crypto';
import type { SandboxAct } from '../../../server/sandbox/contract.js';
import type { DeskClient, ReplyView } from '../../support/desk-client.js';
import { eventually } from '../../support/eventually.js';
import type { SandboxProcess } from '../../support/sandbox-process.js';

export interface Said {
  externalId: string;
  text: string;
}

export interface Asked {
  clientId: string;
  conversationId: string;
  text: string;
  mode: string;
  /** Absent while the desk has not accepted it. */
  replyId?: string;
}

/** What was done from outside, and what was answered: the driver's own book. */
export class History {
  readonly said: Said[] = [];
  readonly asked: Asked[] = [];

  constructor(
    private readonly sandbox: SandboxProcess,
    private readonly agent: DeskClient,
  ) {}

  /** Customers say these things; each webhook comes more than once, some together. */
  async say(
    acts: (SandboxAct & { text: string })[],
    options = { duplicate: 2, batch: 3, shuffle: true },
  ): Promise<Said[]> {
    const made = await this.sandbox.act(acts, options);
    const said = made.map(({ id }, index) => ({ externalId: id, text: acts[index]!.text }));
    this.said.push(...said);
    return said;
  }

  /** An agent replies. The desk may be gone before it answers: `insist` asks again, as a client does. */
  async ask(
    conversationId: string,
    { mode = 'public', text = `We look into it. ${randomUUID()}` } = {},
  ): Promise<Asked> {
    const asked: Asked = { clientId: randomUUID(), conversationId, text, mode };
    this.asked.push(asked);
    await this.send(asked).catch(() => undefined);
    return asked;
  }

  async insist(asked: Asked): Promise<void> {
    await eventually(() => this.send(asked));
  }

  private async send(asked: Asked): Promise<void> {
    const { clientId, conversationId, text, mode } = asked;
    const answer = await this.agent.post<ReplyView>(
      `/api/v1/conversations/${conversationId}/replies`,
      { clientId, body: text, mode, lastSeenPosition: 0, sendAnyway: true },
    );
    if (answer.status !== 200 && answer.status !== 201)
      throw new Error(`The desk answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    asked.replyId = answer.body.id;
  }
}
