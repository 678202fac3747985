import { between, pageOf } from './connection.js';

const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

describe('a page of a list', () => {
  it('goes on after the last item seen, until there is no more', () => {
    const seen: string[] = [];
    let after: string | undefined;
    for (let more = true; more;) {
      const page = pageOf(items, { limit: '2', after });
      seen.push(...page.items.map(({ id }) => id));
      after = page.paging?.cursors.after;
      more = page.paging?.more ?? false;
    }

    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('is empty and without cursors when there is nothing', () => {
    expect(pageOf([], {})).toEqual({ items: [] });
  });

  it.each([{ limit: '0' }, { limit: 'x' }, { after: 'unknown' }])('refuses %j', (args) => {
    expect(() => pageOf(items, args)).toThrow('(#100)');
  });
});

describe('since and until', () => {
  const at = (time: string) => time;

  it('take seconds and dates, both ends included', () => {
    const times = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'];
    const seconds = String(Date.parse(times[1] ?? '') / 1000);

    expect(between(times, at, { since: seconds })).toEqual(times.slice(1));
    expect(between(times, at, { until: '2026-01-02' })).toEqual(times.slice(0, 2));
  });

  it('are refused when they are no time', () => {
    expect(() => between(['x'], at, { since: 'soon' })).toThrow('(#100)');
  });
});
