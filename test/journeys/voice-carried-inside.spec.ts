import { randomUUID } from 'node:crypto';
import { dumpOf, filesNaming, placesOf } from '../medium/privacy/support/scan.js';
import { DeskAtWork } from '../support/desk-at-work.js';
import type { DeskClient } from '../support/desk-client.js';
import { eventually } from '../support/eventually.js';
import { MailServer } from '../support/mail-server.js';
import { Visitor } from '../support/visitor.js';

const HOUR = 3_600_000;
const NAME = 'Quirina Vandersmissen';
const MAILBOX = 'product@lumen.example';

/** Of others, about the same and about something else. */
const OTHERS = [
  'Since the update the app login does not work any more, terrible',
  'The login in the app fails after the update, this is unacceptable',
  'After the update the app login only shows an error, terrible app',
  'Your update broke the login of the app, I am furious',
];
const ELSEWHERE = [
  'My new card still has not arrived by post, this is unacceptable',
  'Three weeks and the card has not arrived in the post, terrible',
  'The card that you sent by post never arrived, very bad service',
];
/** Hers, in three places. */
const HERS = [
  'The app login fails since the update, this is terrible',
  'Unacceptable: after the update the login of the app does not work',
  'Still no login in the app after your update, I am furious',
];

interface Customer {
  id: string;
  summary: { complaints30d: number; complaintTopics: { name: string }[] };
}
interface Suggested {
  customerId: string;
  identities: { id: string }[];
  evidence: { reason: string; value: string }[];
}
interface Topic {
  id: string;
  terms: string[];
}
interface Group {
  topicId: string;
  label: string;
  count: number;
  repeaters: number;
  quotes: { text: string }[];
  standing: { state: string } | null;
}

const mails = new MailServer();
let desk: DeskAtWork;
let admin: DeskClient;
let anna: DeskClient;

beforeAll(async () => {
  desk = await DeskAtWork.open({
    env: { HARK_SMTP_URL: await mails.listen(), HARK_MAIL_FROM: 'desk@lumen.example' },
  });
  ({ admin } = desk);
  anna = await desk.person('agent', 'Anna Verbeke');
});
afterAll(async () => {
  await desk?.close();
  await mails.close();
});

const hoursAgo = (hours: number): string =>
  new Date(Math.floor((Date.now() - hours * HOUR) / 1000) * 1000).toISOString();

const act = (what: object) => desk.sandbox.act([what as never]);

/** All labels are read and every complaint has its place. */
const isLabelled = (texts: readonly string[]) =>
  eventually(async () => {
    const [row] = await desk.rows<{ n: number }>(
      `select count(*)::int as n from message m join holding_label l on l.message_id = m.id
       where m.text = any($1) and 'complaint' = any(l.intents)`,
      [texts],
    );
    expect(row!.n).toBe(texts.length);
  });

const customerOf = async (conversationId: string): Promise<Customer> => {
  const { customer } = await anna.conversation(conversationId);
  return anna.read<Customer>(`/customers/${customer!.id}`);
};

it('one voice in three places is known as one, carried inside, answered, and forgotten on demand', async () => {
  for (const [at, text] of [...OTHERS, ...ELSEWHERE].entries())
    await act({ do: 'comment', author: `Customer ${'ABCDEFG'[at]}`, text, at: hoursAgo(80 - at) });
  await act({ do: 'comment', author: NAME, text: HERS[0], at: hoursAgo(60) });
  await act({ do: 'review', author: NAME, stars: 1, text: HERS[1] });
  await act({ do: 'topic', author: NAME, title: 'App login', text: HERS[2], at: hoursAgo(40) });
  await admin.tell('POST', `/channels/${desk.channels['google-reviews']!.id}/poll`);
  const rows = [];
  for (const text of HERS) rows.push(await anna.arrives(text));
  const [comment, , topic] = rows;
  // Reviews are read by the time of their last change, so this one came just now; the week is over for it, too.
  await desk.rows(`update message set sent_at = $1 where text = $2`, [hoursAgo(50), HERS[1]]);
  await isLabelled([...OTHERS, ...ELSEWHERE, ...HERS]);

  // Never by itself: the desk says why it thinks so, a person says that it is so.
  const her = await customerOf(comment!.id);
  expect(her.summary.complaints30d).toBe(1);
  const { items: suggested } = await anna.read<{ items: Suggested[] }>(
    `/customers/${her.id}/link-suggestions`,
  );
  expect(suggested.flatMap(({ evidence }) => evidence.map(({ reason }) => reason))).toContain(
    'same-rare-name',
  );
  for (const { identities } of suggested)
    for (const { id: identityId } of identities)
      await anna.tell('POST', `/customers/${her.id}/links`, {
        identityId,
        evidence: 'given-by-customer',
        detail: 'She said so on the telephone',
      });
  await eventually(async () => expect((await customerOf(topic!.id)).summary.complaints30d).toBe(3));
  const reply = await anna.reply(topic!.id);
  await anna.becomes(reply.id, 'sent');

  await admin.tell('POST', '/topics/search');
  const { items: topics } = await admin.read<{ items: Topic[] }>('/topics');
  const login = topics.find(({ terms }) => terms.includes('login'))!;
  await admin.tell('PUT', `/topics/${login.id}`, { name: 'App login' });
  expect((await customerOf(topic!.id)).summary.complaintTopics[0]?.name).toBe('App login');

  // The week's digest goes to the product team.
  const schedule = await admin.tell<{ id: string }>('POST', '/digest-schedules', {
    ...{ name: 'Everything', cadence: 'weekly', hour: 7, day: 1, zone: 'UTC', language: 'en' },
    ...{ scope: { kind: 'all', values: [] }, userIds: [], emails: [MAILBOX] },
  });
  await admin.tell('POST', `/digest-schedules/${schedule.id}/preview`);
  await admin.tell('PUT', `/digest-schedules/${schedule.id}/switch`, { isActive: true });
  await desk.rows(`update digest_schedule set next_at = now() where id = $1`, [schedule.id]);
  const mail = await eventually(() => {
    const found = mails.mails.find((one) => one.includes(MAILBOX));
    if (!found) throw new Error('No digest came.');
    return found.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  });
  expect(mail).not.toContain('Quirina');
  const { items: digests } = await admin.read<{ items: { id: string }[] }>('/digests');
  const digest = () => admin.read<{ groups: Group[] }>(`/digests/${digests[0]!.id}`);
  const [first] = (await digest()).groups;
  expect(first).toMatchObject({ label: 'App login', count: 7, repeaters: 1, standing: null });
  expect(first!.quotes.length).toBeGreaterThanOrEqual(2);

  // The team answers by the link of its mail; agents see it where the complaints are.
  const team = new Visitor(desk.hark.url);
  for (const [, token] of mail.matchAll(/\/standing#([\w-]+)/g)) {
    const opened = await team.post<{ topicName: string }>('/api/v1/standing-link', { token });
    if (opened.body.topicName !== 'App login') continue;
    const said = { token, state: 'fixed', note: 'In 8.2.1', url: null };
    expect((await team.post('/api/v1/standing-link/standing', said)).status).toBe(204);
    break;
  }
  const { items: standings } = await anna.read<{ items: { state: string }[] }>(
    `/conversations/${comment!.id}/standings`,
  );
  expect(standings).toMatchObject([{ state: 'fixed' }]);
  expect((await digest()).groups[0]!.standing).toMatchObject({ state: 'fixed' });

  // The customers concerned are told in one go.
  const canned = await admin.tell<{ id: string }>('POST', '/canned-replies', {
    ...{ shortcut: 'fixed', title: 'Fixed', scope: 'all', folder: '', tags: [], examples: [] },
    variants: [{ language: 'en', network: null, body: 'The login works again since 8.2.1.' }],
    state: 'approved',
  });
  const about = await anna.all<{ conversationId: string }>(`/topics/${login.id}/conversations`);
  const many = {
    cannedReplyId: canned.id,
    conversationIds: about.map(({ conversationId }) => conversationId),
  };
  expect(many.conversationIds).toHaveLength(7);
  const { items: seen } = await anna.tell<{ items: { verdict: string }[] }>(
    'POST',
    '/bulk-answers/preview',
    many,
  );
  // She is told once, although she complained three times.
  expect(seen.filter(({ verdict }) => verdict === 'ready')).toHaveLength(5);
  const told = await anna.tell<{ id: string }>('POST', '/bulk-answers', {
    ...many,
    clientId: randomUUID(),
  });
  await eventually(async () => {
    const { counts } = await anna.read<{ counts: Record<string, number> }>(
      `/bulk-answers/${told.id}`,
    );
    expect(counts).toMatchObject({ waiting: 0, accepted: 5 });
    const sent = await desk.sandbox.effects({ text: 'The login works again since 8.2.1.' });
    expect(sent).toHaveLength(5);
  });

  await eventually(async () => {
    const day = (ago: number) => new Date(Date.now() - ago * 24 * HOUR).toISOString().slice(0, 10);
    const { items } = await admin.read<{ items: { whole: { value: number } }[] }>(
      `/figures/series?from=${day(5)}&to=${day(-1)}&measures=complaints&topic=${login.id}`,
    );
    expect(items[0]!.whole.value).toBe(7);
  });

  // She asks to be forgotten.
  const ids = await desk.rows<{ id: string }>(
    `select external_id as id from identity where customer_id = $1
     union select m.external_id from message m join identity i on i.id = m.author_identity_id
       where i.customer_id = $1 and length(m.external_id) > 5`,
    [her.id],
  );
  const words = [NAME, ...HERS, her.id, ...ids.map(({ id }) => id)];
  const db = {
    query: <T>(sql: string, values?: unknown[]) => desk.rows<never>(sql, values) as Promise<T>,
  };
  expect(placesOf(await dumpOf(db), words).length).toBeGreaterThan(10);
  const handed = await admin.tell<{ id: string }>('POST', '/privacy/exports', {
    customerId: her.id,
  });
  await ended(handed.id);
  const erasure = await admin.tell<{ id: string }>('POST', '/privacy/erasures', {
    customerId: her.id,
    name: NAME,
  });
  await ended(erasure.id);
  const dump = await dumpOf(db);
  // Where reading back stands keeps the numbers of what is public at the network, without words.
  dump.delete('channel');
  expect(placesOf(dump, words)).toEqual([]);
  expect(filesNaming(desk.folder, words, ['sandbox'])).toEqual([]);
  for (const word of words) expect(desk.hark.output).not.toContain(word);
});

const ended = (id: string) =>
  eventually(async () => {
    const { state } = await admin.read<{ state: string }>(`/privacy/requests/${id}`);
    expect(state).toBe('done');
  });
