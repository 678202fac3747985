import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FetchAttachments } from '../../../server/desk/conversations/application/fetch-attachments.js';
import { AttachmentRepository } from '../../../server/desk/conversations/data/attachment.repository.js';
import { ConversationRepository } from '../../../server/desk/conversations/index.js';
import { createEgress, type Egress } from '../../../server/platform/egress/index.js';
import { Files } from '../../../server/platform/files/index.js';
import { newId, systemClock } from '../../../server/platform/kernel/index.js';
import { until } from '../delivery/support/until.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Messages {
  items: {
    attachments: { state: string; reason: string | null; url: string | null; mime: string }[];
  }[];
}

describe('what a customer attaches', () => {
  let world: DeskWorld;
  let anna: Person;
  let places: Server;
  let base: string;
  let egress: Egress;

  beforeAll(async () => {
    world = await DeskWorld.open();
    anna = await world.person();
    places = createServer((request, response) => {
      if (request.url === '/busy') response.writeHead(503).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(PNG);
    });
    await new Promise<void>((resolve) => places.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(places.address() as AddressInfo).port}`;
    egress = createEgress({ allow: ['127.0.0.1'] });
  });
  afterAll(async () => {
    await egress.close();
    await new Promise((resolve) => places.close(resolve));
    await world.close();
  });

  /** The desk's own fetching, but that it finds our place, which no public network has. */
  const fetching = () =>
    new FetchAttachments(
      world.db,
      world.get(AttachmentRepository),
      world.get(ConversationRepository),
      egress,
      world.get(Files),
      systemClock,
    );

  async function attachment(url: string) {
    const { conversationId, externalId } = await world.customerSays({
      do: 'comment',
      text: 'Look',
    });
    const id = newId();
    await world.db.query(
      `insert into attachment (id, message_id, position, type, source_url, state, attempts)
       select $1, id, 0, 'image', $2, 'pending', 1 from message where external_id = $3`,
      [id, url, externalId],
    );
    await world.db.query(`update message set attachment_count = 1 where external_id = $1`, [
      externalId,
    ]);
    const [{ messageId }] = await world.db.query<[{ messageId: string }]>(
      `select message_id as "messageId" from attachment where id = $1`,
      [id],
    );
    return { id, messageId, conversationId, url, name: null, type: 'image', attempts: 1 };
  }
  const shown = async (conversationId: string) =>
    (await anna.desk.get<Messages>(`/api/v1/conversations/${conversationId}/messages`)).body
      .items[0]!.attachments[0]!;

  it('is kept as an own copy, of the type that it really has', async () => {
    const pending = await attachment(`${base}/photo.png`);
    await fetching().fetch(pending);
    expect(await shown(pending.conversationId)).toMatchObject({
      state: 'stored',
      mime: 'image/png',
      name: 'photo.png',
      bytes: PNG.length,
      url: expect.stringMatching(/^\/api\/v1\/files\/.*\/content$/),
    });
  });

  it('is tried again later when its place is busy, and given up after eight times', async () => {
    const pending = await attachment(`${base}/busy`);
    await fetching().fetch(pending);
    expect(await shown(pending.conversationId)).toMatchObject({ state: 'pending', url: null });
    await fetching().fetch({ ...pending, attempts: 8 });
    expect(await shown(pending.conversationId)).toMatchObject({
      state: 'failed',
      reason: 'The place where it lies answered 503.',
    });
  });

  it('is refused with a reason when its address lies inside the house', async () => {
    const { conversationId } = await world.customerSays({
      do: 'comment',
      text: 'A trap',
      imageUrl: `${base}/photo.png`,
    });
    const refused = await until(
      () => shown(conversationId),
      (found) => found.state === 'refused',
    );
    expect(refused).toMatchObject({ reason: 'Its address is not a public one.', url: null });
  });
});
