import { randomUUID } from 'node:crypto';
import { eventually } from '../../../support/eventually.js';
import { DeskWorld, type Person } from '../../replies/support/desk-world.js';

export interface RuleView {
  id: string;
  name: string;
  version: number;
  isEnabled: boolean;
  firings: number;
  failures: number;
  broken: { action: string; detail: string }[];
}

export interface FiringView {
  ruleName: string;
  facts: Record<string, unknown>;
  results: { action: string; outcome: string; said: string }[];
  conversation: { id: string } | null;
}

/** A rule that touches only what has this word in it, so that tests do not meet. */
export const aRule = (word: string, over: Record<string, unknown> = {}) => ({
  name: `Rule ${randomUUID().slice(0, 8)}`,
  trigger: 'message-received',
  settings: {},
  condition: { fact: 'text', operator: 'contains', value: [word] },
  actions: [{ action: 'set-priority', parameters: { priority: 'high' } }],
  stopAfter: false,
  isEnabled: true,
  ...over,
});

export const aWord = (): string => `w${randomUUID().replaceAll('-', '').slice(0, 12)}`;

/** A desk with somebody who writes its rules. */
export class RulesDesk {
  private constructor(
    readonly world: DeskWorld,
    readonly lead: Person,
  ) {}

  static async open(): Promise<RulesDesk> {
    const world = await DeskWorld.open();
    return new RulesDesk(world, await world.person('supervisor'));
  }

  async keep(rule: Record<string, unknown>): Promise<RuleView> {
    const { status, body } = await this.lead.desk.post<RuleView>('/api/v1/rules', rule);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  }

  /** A customer writes it as a comment; answers the conversation. */
  async says(text: string): Promise<string> {
    const author = `Customer ${randomUUID().slice(0, 8)}`;
    const { conversationId } = await this.world.customerSays({ do: 'comment', text, author });
    return conversationId;
  }

  /** Waits until the rules had their say about what came in. */
  async ruled(conversationId: string, times = 1): Promise<void> {
    await eventually(async () => {
      const rows = await this.world.db.query<unknown[]>(
        `select 1 from event where conversation_id = $1 and type = 'conversation.ruled'`,
        [conversationId],
      );
      if (rows.length < times) throw new Error('The rules have not had their say yet.');
    });
  }

  async firingsIn(conversationId: string): Promise<FiringView[]> {
    const { body } = await this.lead.desk.get<{ items: FiringView[] }>(
      `/api/v1/conversations/${conversationId}/rule-firings`,
    );
    return body.items.toReversed();
  }

  async conversation(id: string): Promise<{ priority: number; status: string; tags: unknown[] }> {
    const { body } = await this.lead.desk.get<{ priority: number; status: string; tags: [] }>(
      `/api/v1/conversations/${id}`,
    );
    return body;
  }
}
