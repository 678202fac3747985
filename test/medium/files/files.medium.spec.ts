import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { FormData, request } from 'undici';
import { FileStore } from '../../../server/platform/files/file-store.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const MIB = 1024 * 1024;

interface FileView {
  id: string;
  name: string;
  mime: string;
  bytes: number;
}

describe('files', () => {
  let world: DeskWorld;
  let anna: Person;

  beforeAll(async () => {
    world = await DeskWorld.open();
    anna = await world.person();
  });
  afterAll(() => world.close());

  function bring(who: Person, content: Buffer, name: string, field = 'file') {
    const form = new FormData();
    form.append(field, new Blob([content]), name);
    return who.desk.post<FileView>('/api/v1/files', form);
  }
  const fetchAs = async (who: Person, id: string) => {
    const answer = await request(who.address(`/api/v1/files/${id}/content`), {
      headers: { authorization: who.authorization },
    });
    return { answer, content: Buffer.from(await answer.body.arrayBuffer()) };
  };

  it('come back as they were brought, as pictures when they are pictures', async () => {
    const { status, body } = await bring(anna, PNG, 'Café card.png');
    expect(status).toBe(201);
    expect(body).toEqual({
      id: body.id,
      name: 'Café card.png',
      mime: 'image/png',
      bytes: PNG.length,
    });
    const { answer, content } = await fetchAs(anna, body.id);
    expect(content.equals(PNG)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `inline; filename="Caf_ card.png"; filename*=UTF-8''Caf%C3%A9%20card.png`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    });
  });

  it.each([
    ['SVG', SVG, 'drawing.svg'],
    ['SVG that says it is a picture', SVG, 'drawing.png'],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'page.html'],
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'terms.pdf'],
    ['a program', Buffer.from('MZ\u0090\u0000\u0003'), 'photo.png'],
    ['nothing', Buffer.alloc(0), 'empty.png'],
  ])('are only for saving when they are %s', async (_, content, name) => {
    const { body } = await bring(anna, content, name);
    const { answer } = await fetchAs(anna, body.id);
    expect(answer.headers['content-type']).toBe('application/octet-stream');
    expect(answer.headers['content-disposition']).toMatch(/^attachment;/);
    expect(body.mime).not.toMatch(/^image\/(png|svg)/);
  });

  it('lose the tricks of their names', async () => {
    const { body } = await bring(anna, PNG, '../../\u202egnp.exe');
    expect(body.name).toBe('gnp.exe');
  });

  it('may be of some size, but not of any size; nothing is left of what was too large', async () => {
    const kept = await bring(anna, Buffer.alloc(3 * MIB, 'a'), 'log.txt');
    expect(kept).toMatchObject({ status: 201, body: { mime: 'text/plain', bytes: 3 * MIB } });
    const before = storedFiles();
    const { status, body } = await bring(anna, Buffer.alloc(25 * MIB + 1), 'big.bin');
    expect({ status, code: (body as { code?: string }).code }).toEqual({
      status: 413,
      code: 'file.too-large',
    });
    expect(storedFiles()).toEqual(before);
  });

  it('must come as a form with a file in it', async () => {
    expect((await bring(anna, PNG, 'a.png', 'other')).status).toBe(422);
    expect((await anna.desk.post('/api/v1/files', { file: 'x' })).status).toBe(415);
  });

  it('are nobody else’s until they stand in a conversation, and then its readers’', async () => {
    const [ben, stranger] = [await world.person(), await world.person('agent', { inTeam: false })];
    const { body: file } = await bring(anna, PNG, 'proof.png');
    expect((await fetchAs(ben, file.id)).answer.statusCode).toBe(404);

    const { conversationId } = await world.customerSays({ do: 'comment', text: 'Proof?' });
    const { status, body } = await world.reply(anna, conversationId, { attachmentIds: [file.id] });
    expect(status).toBe(201);
    await world.becomes(anna, body.id, 'sent');
    expect(world.sandbox.control.effects({ kind: 'comment' }).at(-1)).toMatchObject({
      attachments: 1,
    });
    expect((await fetchAs(ben, file.id)).answer.statusCode).toBe(200);
    expect((await fetchAs(stranger, file.id)).answer.statusCode).toBe(404);
  });

  it('cannot be sent by a colleague who did not bring them', async () => {
    const ben = await world.person();
    const { body: file } = await bring(anna, PNG, 'mine.png');
    const { conversationId } = await world.customerSays({ do: 'comment', text: 'Hello' });
    const answer = await world.reply(ben, conversationId, { attachmentIds: [file.id] });
    expect(answer.body['code']).toBe('reply.attachment-unknown');
  });

  it('that do not exist answer like those of others', async () => {
    expect((await fetchAs(anna, randomUUID())).answer.statusCode).toBe(404);
    expect((await fetchAs(anna, '..%2f..%2fsecret')).answer.statusCode).toBe(404);
  });

  it('are sixty an hour for one person', async () => {
    const eve = await world.person();
    await world.db.query(
      `insert into file (id, sha256, name, mime, bytes, storage_key, created_by)
       select gen_random_uuid(), '', 'x', 'text/plain', 1, md5(n::text), $1
       from generate_series(1, 60) n`,
      [eve.id],
    );
    const { status, headers } = await bring(eve, PNG, 'one too many.png');
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  const storedFiles = () =>
    readdirSync(world.folderOf('files'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('/'))
      .sort();
});

describe('the store of files', () => {
  it('takes nothing for a key that is none of its own', () => {
    const store = new FileStore('/nowhere');
    for (const key of ['../../etc/passwd', '', 'A'.repeat(32), 'a'.repeat(31)])
      expect(() => store.stream(key)).toThrow('not the key of a stored file');
  });
});
