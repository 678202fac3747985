import { type Caller, leads, workers } from './callers.js';
import type { Line } from './expectation.js';

const readers: readonly Caller[] = [...leads, 'analyst'];
const policy = { who: leads, reach: 'house', on: 'policy' } as const;
const aPolicy = () => ({
  name: 'Everybody',
  condition: { all: [] },
  calendarId: null,
  targets: [{ priority: 3, kind: 'first-reply', minutes: 60, time: 'calendar' }],
  warnings: [],
  automaticAnswerStops: false,
  enabled: false,
});
const period = 'from=2026-03-01T00:00:00Z&to=2026-03-08T00:00:00Z';

/** Policies, clocks and the report on them. */
export const clocks: Readonly<Record<string, Line>> = {
  'GET /api/v1/policies': { who: leads },
  'POST /api/v1/policies': { who: leads, body: aPolicy },
  'PUT /api/v1/policies/order': { who: leads, body: () => ({ ids: [] }), also: [409] },
  'POST /api/v1/policies/preview': { who: leads, body: () => ({ at: '2026-03-06T16:40:00Z' }) },
  'PUT /api/v1/policies/:id': { ...policy, body: aPolicy },
  'DELETE /api/v1/policies/:id': policy,
  'GET /api/v1/conversations/:id/clocks': { who: workers, reach: 'channel', on: 'conversation' },
  'GET /api/v1/reports/sla': { who: readers, query: () => `${period}&by=team` },
  'GET /api/v1/reports/sla/csv': { who: readers, query: () => `${period}&by=team` },
  'GET /api/v1/reports/sla/clocks': { who: readers, query: () => `${period}&by=team&key=none` },
};
