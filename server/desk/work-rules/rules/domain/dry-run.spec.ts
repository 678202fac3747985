import { countFirings } from './count-firings.js';
import { factsOfToday, MOST_EXAMPLES } from './dry-run.js';
import { lastDays } from './last-days.js';

const example = (at: string) => ({ conversationId: 'c', at, text: null });
const nothing = { checked: 0, matched: 0, byDay: {}, examples: [] };

describe('A dry run', () => {
  it('counts by day, page after page, and keeps the newest examples', () => {
    const many = Array.from({ length: MOST_EXAMPLES }, () => example('2026-03-02T10:00:00.000Z'));
    const first = countFirings(nothing, 500, many);
    const second = countFirings(first, 100, [example('2026-03-01T10:00:00.000Z')]);
    expect(second).toMatchObject({
      checked: 600,
      matched: MOST_EXAMPLES + 1,
      byDay: { '2026-03-01': 1, '2026-03-02': MOST_EXAMPLES },
    });
    expect(second.examples).toEqual(many);
  });

  it('shows every day, also those on which nothing happened', () => {
    const days = lastDays({ '2026-03-01': 4 }, new Date('2026-03-02T12:00:00Z'), 3);
    expect(days).toEqual([
      { day: '2026-02-28', count: 0 },
      { day: '2026-03-01', count: 4 },
      { day: '2026-03-02', count: 0 },
    ]);
  });

  it('says which facts it takes from today', () => {
    expect(factsOfToday('message-received', ['text', 'status', 'priority'])).toEqual(['priority']);
    expect(factsOfToday('status-changed', ['text', 'status'])).toEqual(['status']);
  });
});
