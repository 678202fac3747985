import { randomUUID } from 'node:crypto';
import { eventually } from '../../../support/eventually.js';
import { DeskWorld, type Person } from '../../replies/support/desk-world.js';

export interface PreviewView {
  queue: { id: string; name: string } | null;
  chosenId: string | null;
  people: { userId: string; verdict: string; missing: string[]; load: number }[];
}

/** Found in no other test, so that people and queues of tests do not meet. */
export const aWord = (): string => `w${randomUUID().replaceAll('-', '').slice(0, 12)}`;

/** A queue for what has this word in it, for people who have it as a skill. */
export const aQueue = (word: string, over: Record<string, unknown> = {}) => ({
  name: `Queue ${word}`,
  condition: { fact: 'text', operator: 'contains', value: [word] },
  skills: [word],
  needsLanguage: false,
  teamId: null,
  strategy: 'least-loaded',
  steps: [],
  enabled: true,
  ...over,
});

/** A desk with somebody who steers it, and agents who come to work. */
export class RoutingDesk {
  private constructor(
    readonly world: DeskWorld,
    readonly chief: Person,
  ) {}

  static async open(): Promise<RoutingDesk> {
    const world = await DeskWorld.open();
    return new RoutingDesk(world, await world.person('administrator'));
  }

  /** Available, with this skill. */
  async agent(skill: string, over: Record<string, unknown> = {}): Promise<Person> {
    const person = await this.world.person('agent');
    const profile = { languages: [], skills: [skill], capacity: 12, managerId: null, ...over };
    const { status } = await this.chief.desk.put(`/api/v1/work-profiles/${person.id}`, profile);
    if (status !== 204) throw new Error(`The profile was refused with ${status}.`);
    await person.desk.put('/api/v1/me/work-state', { state: 'available' });
    return person;
  }

  async queue(draft: Record<string, unknown>): Promise<{ id: string; version: number }> {
    const { status, body } = await this.chief.desk.post<{ id: string; version: number }>(
      '/api/v1/routing-queues',
      draft,
    );
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  }

  /** A customer writes it as a comment; answers the conversation. */
  async says(text: string): Promise<string> {
    const author = `Customer ${randomUUID().slice(0, 8)}`;
    const { conversationId } = await this.world.customerSays({ do: 'comment', text, author });
    return conversationId;
  }

  async assigneeOf(conversationId: string): Promise<string | null> {
    const [row] = await this.world.db.query<{ id: string | null }[]>(
      `select assignee_id as id from conversation where id = $1`,
      [conversationId],
    );
    return row!.id;
  }

  async isGivenTo(conversationId: string, person: Person): Promise<void> {
    await eventually(async () => {
      expect(await this.assigneeOf(conversationId)).toBe(person.id);
    });
  }

  async waits(...conversationIds: string[]): Promise<void> {
    await eventually(async () => {
      const rows = await this.world.db.query<unknown[]>(
        `select 1 from queue_entry where conversation_id = any($1) and ended_at is null`,
        [conversationIds],
      );
      expect(rows).toHaveLength(conversationIds.length);
    });
  }

  async preview(conversationId: string): Promise<PreviewView> {
    const address = `/api/v1/conversations/${conversationId}/routing-preview`;
    return (await this.chief.desk.get<PreviewView>(address)).body;
  }
}
