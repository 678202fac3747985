import { createHash } from 'node:crypto';
import { request } from 'undici';
import { Mailer, Mails } from '../../../server/platform/mail/index.js';
import { eventually } from '../../support/eventually.js';
import { MailServer } from '../../support/mail-server.js';
import { DeskWorld } from '../replies/support/desk-world.js';

const SECRET = 'what the mail server names';

describe('mail', () => {
  const server = new MailServer();
  let world: DeskWorld;

  beforeAll(async () => {
    world = await DeskWorld.open({
      HARK_SMTP_URL: await server.listen(),
      HARK_MAIL_FROM: 'desk@lumen.example',
      HARK_MAIL_HOOK_SECRET: SECRET,
    });
  });
  afterAll(async () => {
    await world.close();
    await server.close();
  });

  const post = (over = {}) =>
    world.db.transaction((manager) =>
      world.get(Mailer).post(manager, {
        to: 'ada@lumen.example',
        subject: 'A question\r\nBcc: all@lumen.example',
        text: 'May we refund?',
        ...over,
      }),
    );

  it('goes to the mail server after the commit, and a line break makes no header of its own', async () => {
    const id = await post();
    const raw = await eventually(() => {
      const found = server.mails.find((mail) => mail.includes(id));
      expect(found).toBeDefined();
      return found!;
    });
    expect(raw).toContain('To: ada@lumen.example');
    expect(raw).toContain('From: desk@lumen.example');
    expect(raw).toContain(`Message-ID: <${id}@lumen.example>`);
    expect(raw).not.toMatch(/^Bcc:/im);
  });

  it('does not go when the transaction does not', async () => {
    const before = server.mails.length;
    await expect(
      world.db.transaction(async (manager) => {
        await world.get(Mailer).post(manager, { to: 'x@lumen.example', subject: 's', text: 't' });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    const id = await post();
    await eventually(() => expect(server.mails.some((mail) => mail.includes(id))).toBe(true));
    expect(server.mails).toHaveLength(before + 1);
  });

  it('waits when the server refuses, and goes later under the same id', async () => {
    server.refuses = 1;
    const id = await post();
    const row = await eventually(async () => {
      const found = await world.get(Mails).find(id);
      expect(found?.lastError).toContain('Busy');
      return found!;
    });
    expect(row).toMatchObject({ state: 'waiting', attempts: 1 });
    await world.db.query(`update mail set next_at = now() where id = $1`, [id]);
    await eventually(async () => expect((await world.get(Mails).find(id))?.state).toBe('sent'));
    expect(server.mails.filter((mail) => mail.includes(id))).toHaveLength(1);
  });

  it('is refused for an address that is none', async () => {
    await expect(post({ to: 'ada@lumen.example, bob@lumen.example' })).rejects.toThrow(
      /mail\.bad-address/,
    );
  });

  describe('that comes in', () => {
    const hand = async (body: string, secret = SECRET) => {
      const answer = await request(`${world.address}/hooks/mail`, {
        method: 'POST',
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'message/rfc822' },
        body,
      });
      return { status: answer.statusCode, text: await answer.body.text() };
    };
    const token = createHash('sha256').update('nobody').digest('base64url');
    const raw = (to: string) =>
      `From: ada@lumen.example\r\nTo: ${to}\r\nSubject: Re: A question\r\n\r\nYes.\r\n`;

    it('needs the secret', async () => {
      expect((await hand(raw('desk@lumen.example'), 'another')).status).toBe(401);
    });

    it('and that nobody can take is set aside and shown, not bounced', async () => {
      expect(await hand(raw(`reply+${token}@lumen.example`))).toEqual({
        status: 200,
        text: 'undeliverable',
      });
      await hand(raw('desk@lumen.example'));
      const { undeliverable } = await world.get(Mails).health();
      expect(undeliverable.map(({ why }) => why)).toEqual(['no-token', 'unknown-token']);
    });

    it('may be any bytes', async () => {
      for (const body of ['', '\u0000\u0000', 'x'.repeat(100_000)])
        expect((await hand(body)).status).toBe(200);
      expect((await hand('x'.repeat(3 * 1024 * 1024))).status).toBe(413);
    });
  });
});
