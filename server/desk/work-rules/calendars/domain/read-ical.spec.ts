import { dayOf } from './calendar-date.js';
import { readIcal } from './read-ical.js';

const today = dayOf('2026-11-21')!;
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const file = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Town hall//EN', ...events, 'END:VCALENDAR'].join(
    '\r\n',
  );
const read = (...events: string[]) => readIcal(file(...events), today);
const day = (date: string, name: string, ...more: string[]) =>
  event(`DTSTART;VALUE=DATE:${date}`, `SUMMARY:${name}`, ...more);

describe('An iCalendar file', () => {
  it('gives its whole days from today on, several days each by itself', () => {
    const { holidays } = read(
      day('20270101', 'New Year'),
      day('20261224', 'Christmas days', 'DTEND;VALUE=DATE:20261227'),
      day('20261120', 'Yesterday and today', 'DTEND;VALUE=DATE:20261122'),
    );
    expect(holidays).toEqual([
      { on: '2026-11-21', name: 'Yesterday and today' },
      { on: '2026-12-24', name: 'Christmas days' },
      { on: '2026-12-25', name: 'Christmas days' },
      { on: '2026-12-26', name: 'Christmas days' },
      { on: '2027-01-01', name: 'New Year' },
    ]);
  });

  it('keeps what comes every year as a day of every year', () => {
    const { holidays } = read(
      day('20200721', 'National Day', 'RRULE:FREQ=YEARLY'),
      day('20201225', 'Christmas', 'RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25'),
    );
    expect(holidays.map(({ on }) => on)).toEqual(['07-21', '12-25']);
  });

  it('writes other days without end out for five years, without their exceptions', () => {
    const { holidays } = read(
      day(
        '20201126',
        'Thanksgiving',
        'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
        'EXDATE;VALUE=DATE:20271125',
      ),
    );
    expect(holidays.map(({ on }) => on)).toEqual([
      '2026-11-26',
      '2028-11-23',
      '2029-11-22',
      '2030-11-28',
    ]);
  });

  it('says what it left aside, and why', () => {
    const { holidays, leftAside } = read(
      event('DTSTART:20261201T090000Z', 'SUMMARY:Meeting'),
      event('DTSTART:20261202T090000Z', 'SUMMARY:Another'),
      day('20261203', 'Off', 'STATUS:CANCELLED'),
      day('20200101', 'Long ago'),
      day('20200101', 'By week', 'RRULE:FREQ=YEARLY;BYWEEKNO=20'),
      day('20270101', 'All year', 'DTEND;VALUE=DATE:20271231'),
      event('SUMMARY:Without a date'),
    );
    expect(holidays).toEqual([]);
    expect(leftAside).toEqual([
      { why: 'has-a-time', count: 2, example: 'Meeting' },
      { why: 'cancelled', count: 1, example: 'Off' },
      { why: 'past', count: 1, example: 'Long ago' },
      { why: 'unknown-rule', count: 1, example: 'By week' },
      { why: 'too-long', count: 1, example: 'All year' },
      { why: 'unreadable', count: 1, example: 'Without a date' },
    ]);
  });

  it('gives its good days when others are damaged', () => {
    const { holidays, leftAside } = read(
      day('20261225', 'Broken', 'RRULE:FREQ=NEVER'),
      day('20261226', 'Whole'),
    );
    expect(holidays).toEqual([{ on: '2026-12-26', name: 'Whole' }]);
    expect(leftAside).toEqual([{ why: 'unreadable', count: 1, example: '–' }]);
  });

  it('shows names as plain text', () => {
    const { holidays } = read(day('20261225', `Christ\u202emas\\n ${'x'.repeat(200)}`));
    expect(holidays[0]!.name).toMatch(/^Christ mas {1,2}x+$/);
    expect(holidays[0]!.name).toHaveLength(100);
  });

  it.each(['', 'Hello', '{"a":1}', 'BEGIN:VEVENT\r\nEND:VCALENDAR', '\u0000\u0001'])(
    'is not %j',
    (text) => expect(() => readIcal(text, today)).toThrow('no iCalendar file'),
  );
});

describe('A hostile file', () => {
  const within = (milliseconds: number, work: () => void) => {
    const begun = performance.now();
    work();
    expect(performance.now() - begun).toBeLessThan(milliseconds);
  };

  it.each([
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;BYSECOND=1',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYDAY=1MO;BYMONTH=4;BYMONTHDAY=20',
    'FREQ=YEARLY;INTERVAL=999999999',
    'FREQ=DAILY;COUNT=999999999',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=-5',
    'FREQ=NEVER',
    'BYDAY=XX',
    'FREQ=DAILY;UNTIL=nonsense',
  ])('with the rule %s comes to an end', (rule) => {
    within(30_000, () => read(day('00010101', 'Forever', `RRULE:${rule}`)));
  });

  it('of two megabytes of days without end is given up in good time', () => {
    const events = Array.from({ length: 20_000 }, (_, i) =>
      day('00010101', `No. ${i}`, 'RRULE:FREQ=DAILY;COUNT=99999999'),
    );
    within(20_000, () => {
      const { leftAside } = read(...events);
      expect(leftAside.map(({ why }) => why)).toContain('too-much');
    });
  });

  it('that is one line without end is read or refused in good time', () => {
    const folded = `SUMMARY:${'x\r\n '.repeat(500_000)}`;
    within(20_000, () => read(event('DTSTART;VALUE=DATE:20261225', folded)));
  });
});
