import { randomUUID } from 'node:crypto';
import { FormData } from 'undici';
import { OpenCalendars } from '../../../server/desk/work-rules/calendars/application/open-calendars.js';
import { Calendars } from '../../../server/desk/work-rules/calendars/index.js';
import { unique } from '../../support/unique.js';
import { DeskWorld, type Person } from '../replies/support/desk-world.js';

interface Calendar {
  id: string;
  name: string;
  version: number;
  isDefault: boolean;
  week: unknown[][];
  can: string[];
}
interface Refusal {
  code: string;
  detail: string;
  errors?: { field: string; code: string }[];
}

let world: DeskWorld;
let lead: Person;
let agent: Person;

beforeAll(async () => {
  world = await DeskWorld.open();
  [lead, agent] = [await world.person('supervisor'), await world.person('agent')];
});
afterAll(() => world.close());

const nineToSix = [{ from: 540, to: 1080 }];
const rules = {
  timeZone: 'Europe/Brussels',
  week: [nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, [], []],
  holidays: [{ on: '12-25', name: 'Christmas', open: [] }],
  extraDays: [],
};
const path = (id: string, more = '') => `/api/v1/calendars/${id}${more}`;

async function add(over: object = {}): Promise<Calendar> {
  const calendar = { name: unique('calendar'), ...rules, ...over };
  const { status, body } = await lead.desk.post<Calendar>('/api/v1/calendars', calendar);
  expect(status).toBe(201);
  return body;
}

const happened = async (id: string) => {
  const events = await world.db.query<{ type: string }[]>(
    `select type from event where data->>'calendarId' = $1`,
    [id],
  );
  const audit = await world.db.query<{ action: string }[]>(
    `select action from audit_entry where target_id = $1 order by id`,
    [id],
  );
  return { events: events.length, audit: audit.map(({ action }) => action) };
};

describe('A calendar', () => {
  it('is made, changed and removed, and everybody is told', async () => {
    const { id, version, can } = await add();
    expect(can).toEqual(['edit', 'remove', 'make-default']);
    const changed = await lead.desk.patch<Calendar>(path(id), {
      week: [...rules.week].reverse(),
      version,
    });
    expect(changed.body).toMatchObject({ version: version + 1, week: [...rules.week].reverse() });
    expect((await lead.desk.delete(path(id))).status).toBe(204);
    expect((await lead.desk.get(path(id))).status).toBe(404);
    expect(await happened(id)).toEqual({
      events: 3,
      audit: ['calendar.added', 'calendar.changed', 'calendar.removed'],
    });
  });

  it('counts for the other parts of the house as it stands now', async () => {
    const { id } = await add();
    const friday = Date.parse('2026-11-20T17:40:00+01:00');
    const due = async () =>
      (await world.get(Calendars).of([id, randomUUID()])).get(id)!.after(friday, 1_800_000);
    expect(new Date((await due())!).toISOString()).toBe('2026-11-23T08:10:00.000Z');
    await lead.desk.patch(path(id), { timeZone: 'Europe/London' });
    expect(new Date((await due())!).toISOString()).toBe('2026-11-20T17:10:00.000Z');
  });

  it('is not overwritten by somebody who saw an older one', async () => {
    const { id, version } = await add();
    await lead.desk.patch(path(id), { timeZone: 'Europe/Paris', version });
    const late = await lead.desk.patch<Refusal>(path(id), { timeZone: 'Europe/Madrid', version });
    expect([late.status, late.body.code]).toEqual([409, 'calendar.changed-meanwhile']);
  });

  it('has a name of its own', async () => {
    const [one, other] = [await add(), await add()];
    const { status, body } = await lead.desk.patch<Refusal>(path(one.id), { name: other.name });
    expect([status, body.code]).toEqual([409, 'calendar.name-taken']);
  });

  it('may be looked at by everybody at the desk, and changed by those who steer it', async () => {
    const { id } = await add();
    const seen = await agent.desk.get<Calendar>(path(id));
    expect(seen.body.can).toEqual([]);
    expect((await agent.desk.patch(path(id), { name: 'Mine' })).status).toBe(403);
  });
});

describe('A calendar that something counts in', () => {
  it('says what it is, and stays until nothing does', async () => {
    const { id } = await add();
    const policy = { id: randomUUID(), name: unique('policy') };
    await world.db.query(
      `insert into sla_policy (id, place, name, condition, calendar_id, targets, warnings)
       values ($1, 0, $2, '{"all":[]}', $3, '{}', '[]')`,
      [policy.id, policy.name, id],
    );
    const users = [{ kind: 'policy', ...policy }];
    expect((await lead.desk.get(path(id, '/use'))).body).toEqual({ items: users });
    const refused = await lead.desk.delete<Refusal & { users: unknown }>(path(id));
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'calendar.in-use', users });
    expect(refused.body.detail).toContain(policy.name);
    await world.db.query(`delete from sla_policy where id = $1`, [policy.id]);
    expect((await lead.desk.delete(path(id))).status).toBe(204);
  });

  it('is a fact of every conversation while it is open', async () => {
    const always = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]);
    const [open, office] = [await add({ week: always, holidays: [] }), await add()];
    const night = new Date('2026-11-21T02:00:00Z');
    const conversation = randomUUID();
    const facts = await world.get(OpenCalendars).of([conversation], night);
    const ids = facts.get(conversation)!.openCalendars;
    expect([ids?.includes(open.id), ids?.includes(office.id)]).toEqual([true, false]);
    const { openCalendars } = await world.get(OpenCalendars).options();
    expect(openCalendars).toContainEqual({ value: open.id, name: open.name });
  });
});

describe('The default calendar', () => {
  it('is always there, stays, and hands over to another', async () => {
    const list = await lead.desk.get<{ items: Calendar[] }>('/api/v1/calendars');
    const before = list.body.items.find(({ isDefault }) => isDefault)!;
    expect(before.can).toEqual(['edit']);
    const refused = await lead.desk.delete<Refusal>(path(before.id));
    expect([refused.status, refused.body.code]).toEqual([409, 'calendar.is-default']);
    const { id } = await add();
    await lead.desk.patch(path(id), { isDefault: true });
    expect((await world.get(Calendars).default()).calendarId).toBe(id);
    expect((await lead.desk.delete(path(before.id))).status).toBe(204);
  });
});

describe('Rules that cannot be', () => {
  it.each<[string, object, string[]]>([
    ['never open', { week: [[], [], [], [], [], [], []] }, ['week never-open']],
    ['in no zone', { timeZone: 'Europe/Atlantis' }, ['timeZone unknown-zone']],
    [
      'reversed, overlapping and twice the same day',
      {
        week: [[{ from: 600, to: 540 }], [...nineToSix, ...nineToSix], [], [], [], [], []],
        holidays: [...rules.holidays, ...rules.holidays],
      },
      ['week.0 reversed-interval', 'week.1 overlapping-intervals', 'holidays.1 duplicate-date'],
    ],
  ])('are refused when %s, and nothing is kept', async (_, over, faults) => {
    const name = unique('calendar');
    const { status, body } = await lead.desk.post<Refusal>('/api/v1/calendars', {
      ...rules,
      name,
      ...over,
    });
    expect([status, body.code]).toEqual([422, 'calendar.invalid']);
    expect(body.errors?.map(({ field, code }) => `${field} ${code}`)).toEqual(faults);
    const kept: unknown[] = await world.db.query(`select from calendar where name = $1`, [name]);
    expect(kept).toEqual([]);
  });

  it.each<[string, object]>([
    ['six days', { week: rules.week.slice(1) }],
    ['a day that is no list', { week: [...rules.week.slice(1), { from: 1 }] }],
    ['minutes that are words', { week: [[{ from: 'nine', to: 'six' }], ...rules.week.slice(1)] }],
    ['a holiday without a name', { holidays: [{ on: '12-25', open: [] }] }],
    ['a field that nobody knows', { colour: 'red' }],
  ])('are refused with %s', async (_, over) => {
    const { status, body } = await lead.desk.post<Refusal>('/api/v1/calendars', {
      ...rules,
      name: unique('calendar'),
      ...over,
    });
    expect([status, body.code]).toEqual([400, 'validation.failed']);
  });
});

describe('A preview', () => {
  const friday = { start: '2026-11-20T17:40:00+01:00', minutes: 30 };

  it('says when a message of Friday 17:40 is due, saved or not', async () => {
    const { id } = await add();
    const due = {
      isOpen: true,
      countsFrom: '2026-11-20T16:40:00.000Z',
      dueAt: '2026-11-23T08:10:00.000Z',
    };
    expect((await lead.desk.post(path(id, '/preview'), friday)).body).toEqual(due);
    const unsaved = { ...rules, ...friday };
    expect((await lead.desk.post('/api/v1/calendars/preview', unsaved)).body).toEqual(due);
  });

  it('refuses rules that cannot be and a start out of this century', async () => {
    const never = { ...rules, ...friday, week: [[], [], [], [], [], [], []] };
    const answers = [
      await lead.desk.post<Refusal>('/api/v1/calendars/preview', never),
      await lead.desk.post<Refusal>('/api/v1/calendars/preview', {
        ...rules,
        ...friday,
        start: '9999-01-01T00:00:00Z',
      }),
      await lead.desk.post<Refusal>('/api/v1/calendars/preview', {
        ...rules,
        ...friday,
        minutes: 0,
      }),
    ];
    expect(answers.map(({ body }) => body.code)).toEqual([
      'calendar.invalid',
      'calendar.start-too-far',
      'validation.failed',
    ]);
  });

  it('draws a week with its holidays, and a day of 25 hours', async () => {
    const { id } = await add({
      week: [[], [], [], [], [], [], [{ from: 0, to: 1440 }]],
      holidays: [{ on: '10-19', name: 'Fair', open: [{ from: 600, to: 660 }] }],
    });
    const { body } = await agent.desk.get<{
      days: { date: string; special: unknown }[];
      spans: unknown[];
    }>(path(id, '/week?of=2026-10-22'));
    expect(body.days.map(({ date }) => date)[0]).toBe('2026-10-19');
    expect(body.days[0]!.special).toEqual({ kind: 'holiday', name: 'Fair' });
    expect(body.spans).toEqual([
      { opens: '2026-10-19T08:00:00.000Z', closes: '2026-10-19T09:00:00.000Z' },
      { opens: '2026-10-24T22:00:00.000Z', closes: '2026-10-25T23:00:00.000Z' },
    ]);
    expect((await agent.desk.get(path(id, '/week?of=2026-02-30'))).status).toBe(422);
  });

  it('knows the public holidays of a country in one’s language', async () => {
    const { body } = await lead.desk.get<{ items: unknown[] }>(
      '/api/v1/public-holidays?country=BE&year=2026&language=nl',
    );
    expect(body.items).toContainEqual({ on: '2026-07-21', name: 'Nationale feestdag' });
    const nowhere = await lead.desk.get('/api/v1/public-holidays?country=XX&year=2026&language=nl');
    expect(nowhere.status).toBe(400);
  });
});

describe('A file of holidays', () => {
  const bring = (content: string) => {
    const form = new FormData();
    form.set('file', new Blob([content]), 'holidays.ics');
    return lead.desk.post<Refusal>('/api/v1/calendars/holidays-preview', form);
  };
  const event = (rule: string) =>
    `BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20201225\r\nSUMMARY:Christmas\r\nRRULE:${rule}\r\nEND:VEVENT\r\n`;
  const file = (events: string) => `BEGIN:VCALENDAR\r\n${events}END:VCALENDAR\r\n`;

  it('is shown before it is taken over', async () => {
    const { status, body } = await bring(file(event('FREQ=YEARLY') + event('FREQ=SECONDLY')));
    expect(status).toBe(200);
    expect(body).toEqual({
      holidays: [{ on: '12-25', name: 'Christmas' }],
      leftAside: [{ why: 'unknown-rule', count: 1, example: 'Christmas' }],
    });
  });

  it('of just under 2 MB is read, and one of 50 MB refused early', async () => {
    const many = file(event('FREQ=YEARLY').repeat(20_000));
    expect(many.length).toBeLessThan(2 * 1024 * 1024);
    expect((await bring(many)).status).toBe(200);
    const { status, body } = await bring('x'.repeat(50 * 1024 * 1024));
    expect([status, body.code]).toEqual([413, 'calendar.file-too-large']);
  });

  it('that is something else is refused', async () => {
    const { status, body } = await bring('<html>');
    expect([status, body.code]).toEqual([422, 'calendar.file-unreadable']);
  });
});
