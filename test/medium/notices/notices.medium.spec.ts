import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { eventually } from '../../support/eventually.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Page {
  items: { id: string; kind: string; conversationId: string; readAt: string | null }[];
  unread: number;
}

/** A program outside that takes webhooks, and answers with what it is told to. */
class Program {
  readonly calls: { headers: IncomingHttpHeaders; body: string }[] = [];
  status = 204;
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      this.calls.push({ headers: request.headers, body });
      response.writeHead(this.status).end();
    });
  });

  listen(): Promise<string> {
    return new Promise((resolve) => {
      this.server.listen(0, '127.0.0.1', () =>
        resolve(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`),
      );
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

let world: DeskWorld;
const program = new Program();

beforeAll(async () => {
  world = await DeskWorld.open();
});
afterAll(async () => {
  await world.close();
  await program.close();
});

const comment = (text: string) =>
  world.customerSays({ do: 'review', author: `Lena ${text}`, stars: 2, text });

const noticesOf = async (who: Person): Promise<Page> =>
  (await who.desk.get<Page>('/api/v1/notices')).body;

const assign = (who: Person, conversationId: string, userId: string) =>
  who.desk.put(`/api/v1/conversations/${conversationId}/assignment`, { userId, teamId: null });

describe('notices', () => {
  it('tell who was given something, once, and not who gave it', async () => {
    const [anna, bram] = [await world.person(), await world.person()];
    const { conversationId } = await comment('the branch was closed');
    expect((await assign(anna, conversationId, bram.id)).status).toBeLessThan(300);
    await eventually(async () => {
      const { items, unread } = await noticesOf(bram);
      expect(items.map(({ kind }) => kind)).toEqual(['assigned']);
      expect(unread).toBe(1);
    });
    expect((await noticesOf(anna)).items).toEqual([]);
    const [notice] = (await noticesOf(bram)).items;
    await bram.desk.post('/api/v1/notices/read', { ids: [notice!.id] });
    const after = await noticesOf(bram);
    expect(after.unread).toBe(0);
    expect(after.items[0]!.readAt).not.toBeNull();
  });

  it('come in the desk or not, as one chooses', async () => {
    const [anna, bram] = [await world.person(), await world.person()];
    await bram.desk.put('/api/v1/notice-settings', {
      kinds: [{ kind: 'assigned', desk: false, mail: false }],
    });
    const first = await comment('chosen one');
    await assign(anna, first.conversationId, bram.id);
    const note = { clientId: randomUUID(), body: '@bram look', mentions: [bram.id] };
    await anna.desk.post(`/api/v1/conversations/${first.conversationId}/notes`, note);
    await eventually(async () =>
      expect((await noticesOf(bram)).items.map(({ kind }) => kind)).toEqual(['mentioned']),
    );
  });

  it('are hidden from who may no longer see what they are about', async () => {
    const [anna, bram] = [await world.person(), await world.person()];
    const { conversationId } = await comment('later secret');
    await assign(anna, conversationId, bram.id);
    // Where the machine is slow the message itself is told, too.
    await eventually(async () => expect((await noticesOf(bram)).unread).toBeGreaterThan(0));
    await world.db.query(`delete from team_member where user_id = $1`, [bram.id]);
    expect(await noticesOf(bram)).toMatchObject({ items: [], unread: 0 });
  });
});

describe('webhooks', () => {
  let ines: Person;
  let url: string;

  beforeAll(async () => {
    ines = await world.person('administrator');
    url = await program.listen();
  });

  const add = async (over = {}) =>
    (
      await ines.desk.post<{ webhook: { id: string }; secret: string }>('/api/v1/webhooks', {
        name: 'A program',
        url,
        template: 'standard',
        kinds: ['message.received'],
        enabled: true,
        ...over,
      })
    ).body;

  it('carry an event, signed by the convention, once', async () => {
    const { webhook, secret } = await add();
    const { conversationId } = await comment('told outside');
    const call = await eventually(() => {
      const found = program.calls.find(({ body }) => body.includes(conversationId));
      expect(found).toBeDefined();
      return found!;
    });
    const told = new Webhook(secret).verify(call.body, call.headers as Record<string, string>);
    expect(told).toMatchObject({ type: 'message.received', data: { conversationId } });
    expect(() => new Webhook(secret).verify(`${call.body} `, call.headers as never)).toThrow();
    await ines.desk.patch(`/api/v1/webhooks/${webhook.id}`, { enabled: false });
  });

  it('are tried again after a failure, and can be replayed from the log', async () => {
    const { webhook } = await add({ kinds: [] });
    program.status = 500;
    await ines.desk.post(`/api/v1/webhooks/${webhook.id}/test`);
    const log = async () =>
      (
        await ines.desk.get<{ items: { id: string; state: string; lastStatus: number }[] }>(
          `/api/v1/webhooks/${webhook.id}/deliveries`,
        )
      ).body.items;
    await eventually(async () =>
      expect(await log()).toMatchObject([{ state: 'waiting', lastStatus: 500 }]),
    );
    program.status = 204;
    const [failed] = await log();
    await ines.desk.post(`/api/v1/webhooks/${webhook.id}/deliveries/${failed!.id}/replay`);
    await eventually(async () =>
      expect(await log()).toMatchObject([{ state: 'delivered', lastStatus: 204 }]),
    );
  });

  it('sign with both secrets for a day after a new one was made', async () => {
    const { webhook, secret } = await add({ kinds: [] });
    const { body: renewed } = await ines.desk.post<{ secret: string }>(
      `/api/v1/webhooks/${webhook.id}/secret`,
    );
    const before = program.calls.length;
    await ines.desk.post(`/api/v1/webhooks/${webhook.id}/test`);
    await eventually(() => expect(program.calls.length).toBe(before + 1));
    const { body, headers } = program.calls.at(-1)!;
    for (const key of [secret, renewed.secret])
      expect(new Webhook(key).verify(body, headers as Record<string, string>)).toBeTruthy();
  });

  it('never go to an address inside, and the secret is never shown again', async () => {
    const refused = await ines.desk.post('/api/v1/webhooks', {
      name: 'Inside',
      url: 'http://10.0.0.1/',
      template: 'slack',
      kinds: [],
      enabled: true,
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'webhook.bad-address' } });
    const { secret } = await add({ kinds: [] });
    const { body } = await ines.desk.get('/api/v1/webhooks');
    expect(JSON.stringify(body)).not.toContain(secret);
  });
});
