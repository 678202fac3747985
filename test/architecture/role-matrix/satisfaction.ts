import { type Caller, leads, workers } from './callers.js';
import type { Line } from './expectation.js';

const readers: readonly Caller[] = [...leads, 'analyst'];
const period = () => 'from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z';
const token = () => ({ token: 'a'.repeat(43) });

/** Whether customers are content: setting, report, and what a customer does by their link. */
export const satisfaction: Readonly<Record<string, Line>> = {
  'GET /api/v1/satisfaction/setting': { who: leads },
  'PUT /api/v1/satisfaction/setting': {
    who: leads,
    body: () => ({ channelIds: [], delayMinutes: 5, quietDays: 30, lowRating: 2, words: {} }),
  },
  'GET /api/v1/conversations/:id/ratings': { who: workers, reach: 'channel', on: 'conversation' },
  'GET /api/v1/reports/satisfaction': { who: readers, query: () => `${period()}&by=channel` },
  'GET /api/v1/reports/satisfaction/csv': { who: readers, query: () => `${period()}&by=agent` },
  'GET /api/v1/reports/satisfaction/comments': { who: readers, query: period },
  'POST /api/v1/rating-link': { who: 'public', body: token, also: [404] },
  'POST /api/v1/rating-link/answer': {
    who: 'public',
    body: () => ({ ...token(), rating: 4 }),
    also: [404],
  },
};
