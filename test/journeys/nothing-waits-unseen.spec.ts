import { DateTime } from 'luxon';
import { DeskAtWork } from '../support/desk-at-work.js';
import type { DeskClient } from '../support/desk-client.js';
import { eventually } from '../support/eventually.js';
import { MailServer } from '../support/mail-server.js';
import { unique } from '../support/unique.js';

const BRUSSELS = 'Europe/Brussels';
const AUTHOR = 'Joris van Loon';

/** A Friday at 17:58 whose next Monday is over. */
const friday = (() => {
  const monday = DateTime.now().setZone(BRUSSELS).startOf('week');
  return monday.minus({ days: 3 }).set({ hour: 17, minute: 58 });
})();
/** Two minutes of Friday, twenty-eight of Monday. */
const due = friday.plus({ days: 3 }).set({ hour: 9, minute: 28 });

interface Named {
  id: string;
}
interface Escalation {
  id: string;
  state: string;
  rung: number;
  target: { name: string };
  steps: { act: string; rung: number; why: string | null }[];
}
interface Clock {
  kind: string;
  state: string;
  isLate: boolean;
  startedAt: string;
  dueAt: string;
  log: { threshold: string; dueAt: string }[];
}

const office = [{ from: 9 * 60, to: 18 * 60 }];
const always = [{ from: 0, to: 1440 }];
const rules = (days: object[][]) => ({
  timeZone: BRUSSELS,
  week: days,
  holidays: [],
  extraDays: [],
});

const mails = new MailServer();
let desk: DeskAtWork;
let admin: DeskClient;
let agent: { id: string; desk: DeskClient };
let legal: Named;
let policy: Named;

beforeAll(async () => {
  desk = await DeskAtWork.open({
    env: { HARK_SMTP_URL: await mails.listen(), HARK_MAIL_FROM: 'desk@lumen.example' },
  });
  ({ admin } = desk);
  agent = await desk.personWithId('agent', 'Jonas Peeters');
  const [lead, head] = [
    await desk.personWithId('supervisor', 'Sofie Claes'),
    await desk.personWithId('supervisor', 'Mia Goossens'),
  ];
  await desk.personWithId('agent', 'Anna Verbeke');

  const make = <T = Named>(path: string, body: object) => admin.tell<T>('POST', path, body);
  const hours = await make('/calendars', {
    name: 'Office hours',
    ...rules([office, office, office, office, office, [], []]),
  });
  const nights = await make('/calendars', {
    name: 'Always',
    ...rules(Array.from({ length: 7 }, () => always)),
  });
  policy = await make('/policies', {
    name: 'Urgent in public',
    condition: { all: [] },
    calendarId: hours.id,
    targets: [{ priority: 1, kind: 'first-reply', minutes: 30, time: 'business' }],
    warnings: [{ minutesBefore: 20 }],
    automaticAnswerStops: false,
    enabled: true,
  });
  const ladder = await make('/ladders', {
    name: 'Up the house',
    calendarId: nights.id,
    rungs: [
      { kind: 'person', id: lead.id, acknowledgeWithin: 30 },
      { kind: 'person', id: head.id, acknowledgeWithin: 60 },
    ],
  });
  const rule = (name: string, trigger: string, condition: object, actions: object[]) =>
    make('/rules', {
      ...{ name, trigger, condition, actions },
      settings: {},
      stopAfter: false,
      isEnabled: true,
      confirmEverything: true,
    });
  await rule(
    'Dissatisfied and widely heard',
    'message-received',
    {
      all: [
        { fact: 'segments', operator: 'any-of', value: ['dissatisfied'] },
        { fact: 'followers', operator: 'at-least', value: 10_000 },
      ],
    },
    [{ action: 'set-priority', parameters: { priority: 'urgent' } }],
  );
  await rule('Too late climbs', 'clock-breached', { all: [] }, [
    { action: 'escalate', parameters: { ladder: ladder.id } },
  ]);
  await admin.tell('PUT', `/work-profiles/${agent.id}`, {
    languages: ['nl'],
    skills: [],
    capacity: 10,
    managerId: null,
  });
  legal = await make('/departments', {
    name: 'Legal',
    emails: ['legal@lumen.example'],
    calendarId: nights.id,
    answerWithinMinutes: 240,
  });
});
afterAll(async () => {
  await desk?.close();
  await mails.close();
});

const clocksOf = async (id: string) =>
  (await agent.desk.read<{ items: Clock[] }>(`/conversations/${id}/clocks`)).items;
const escalationOf = async (id: string) =>
  (await agent.desk.read<{ items: Escalation[] }>(`/conversations/${id}/escalations`)).items[0];

it('a complaint of Friday evening is seen, due on Monday, climbs, is answered, and is reported', async () => {
  // Known from before: somebody whom many follow, and who was not content the last time.
  const before = unique('Vorige keer duurde het ook al lang.');
  const post = await desk.sandbox.actOne({ do: 'page-post', text: 'Our spring rates.' });
  const says = (text: string, at?: string) =>
    desk.sandbox.actOne({
      do: 'comment',
      author: AUTHOR,
      postId: post.id,
      text,
      ...(at ? { at } : {}),
    });
  await says(before);
  const known = await agent.desk.arrives(before);
  await desk.rows(
    `update identity set followers = 50000 where id in
       (select identity_id from conversation where id = $1)`,
    [known.id],
  );
  await admin.tell('PUT', `/customers/${known.customer!.id}/segments/dissatisfied`, {
    reason: 'Complained twice last year',
    expiresAt: null,
  });
  await admin.tell('POST', '/routing-queues', {
    name: 'Dutch',
    condition: { all: [] },
    skills: [],
    needsLanguage: true,
    teamId: null,
    strategy: 'least-loaded',
    steps: [],
    enabled: true,
  });
  await agent.desk.tell('PUT', '/me/work-state', { state: 'available' });

  const complaint = unique('Schandalig, mijn kaart is al twee weken geblokkeerd en niemand helpt!');
  await says(complaint, friday.toUTC().toISO()!);
  const row = await agent.desk.arrives(complaint);

  await eventually(async () => {
    const { priority, assignee } = await agent.desk.conversation(row.id);
    expect({ priority, assignee: assignee?.name }).toEqual({
      priority: 1,
      assignee: 'Jonas Peeters',
    });
  });

  const [clock] = await eventually(async () => {
    const clocks = await clocksOf(row.id);
    expect(clocks[0]?.log).toHaveLength(2);
    return clocks;
  });
  expect(DateTime.fromISO(clock!.dueAt).toMillis()).toBe(due.toMillis());
  expect(clock!.log.map(({ dueAt }) => DateTime.fromISO(dueAt).toMillis())).toEqual([
    due.minus({ minutes: 20 }).toMillis(),
    due.toMillis(),
  ]);

  const raised = await eventually(async () => {
    const escalation = await escalationOf(row.id);
    expect(escalation).toMatchObject({ rung: 1, target: { name: 'Sofie Claes' } });
    return escalation!;
  });
  // Half an hour passes in which nobody says a word.
  await desk.rows(`update escalation set due_at = now() - interval '1 second' where id = $1`, [
    raised.id,
  ]);
  await eventually(async () => {
    const climbed = await escalationOf(row.id);
    expect(climbed).toMatchObject({ rung: 2, target: { name: 'Mia Goossens' } });
    expect(climbed!.steps.map(({ act, why }) => [act, why])).toEqual([
      ['raised', null],
      ['climbed', 'unacknowledged'],
    ]);
  });

  await agent.desk.tell('POST', `/conversations/${row.id}/questions`, {
    departmentId: legal.id,
    text: 'May we unblock the card without a form?',
    messageIds: [],
  });
  const mail = await eventually(() => {
    const found = mails.mails.find((text) => text.includes('To: legal@lumen.example'));
    expect(found).toBeDefined();
    return found!.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  });
  const token = /\/answer#([\w-]+)/.exec(mail)![1]!;
  const answer = unique('Yes, call the customer first.');
  const link = { token, text: answer, name: 'Ada of Legal' };
  expect((await desk.admin.post('/api/v1/question-link/answer', link)).status).toBeLessThan(300);
  await eventually(async () => {
    const texts = (await agent.desk.messages(row.id)).map(({ text }) => text);
    expect(texts.some((text) => text.includes(answer))).toBe(true);
  });
  // The link was for one answer.
  expect((await desk.admin.post('/api/v1/question-link/answer', link)).status).toBeGreaterThan(399);

  const reply = await agent.desk.reply(row.id, { body: 'Uw kaart is weer open.' });
  await agent.desk.becomes(reply.id, 'sent');
  await eventually(async () =>
    expect((await clocksOf(row.id))[0]).toMatchObject({ kind: 'first-reply', isLate: true }),
  );

  const report = await eventually(async () => {
    const found = await admin.read<{ rows: { key: string; met: number; late: number }[] }>(
      `/reports/sla?from=${new Date(Date.now() - 30 * 86_400_000).toISOString()}&to=${new Date(
        Date.now() + 60_000,
      ).toISOString()}&by=policy`,
    );
    expect(found.rows).toHaveLength(1);
    return found;
  });
  expect(report.rows[0]).toMatchObject({ key: policy.id, met: 0, late: 1 });
});
