import { type Caller, leads, workers } from './callers.js';
import type { Line } from './expectation.js';

const readers: readonly Caller[] = [...leads, 'analyst'];
const period = 'from=2026-03-01&to=2026-03-08';
// Who reads no reports gets the figures of nobody else.
const own = { who: [...workers, 'analyst'] } as const;
const aMail = () => ({ name: 'Weekly', cadence: 'weekly', hour: 7, userIds: [], filter: {} });

/** Figures, their files, and the mails with them. */
export const figures: Readonly<Record<string, Line>> = {
  'GET /api/v1/figures/catalogue': own,
  'GET /api/v1/figures/values': { ...own, query: () => period },
  'GET /api/v1/figures/series': { ...own, query: () => `${period}&measures=messages-in` },
  'GET /api/v1/figures/series/csv': { ...own, query: () => `${period}&measures=messages-in` },
  'GET /api/v1/figures/comparison': {
    ...own,
    query: () => `${period}&measures=messages-in&by=channel`,
  },
  'GET /api/v1/figures/comparison/csv': {
    ...own,
    query: () => `${period}&measures=messages-in&by=channel`,
  },
  'GET /api/v1/figures/spread': { ...own, query: () => `${period}&measure=first-reply` },
  'GET /api/v1/figures/hours': { ...own, query: () => `${period}&measure=messages-in` },
  'GET /api/v1/figures/behind': { ...own, query: () => `${period}&measure=messages-in` },
  'GET /api/v1/figures/audience': { who: readers },
  'POST /api/v1/figures/audience': {
    who: readers,
    body: () => ({ csv: 'day,name,whose,followers\n2026-03-01,Lumen,own,12' }),
  },
  'GET /api/v1/figures/mails': { who: readers },
  'GET /api/v1/figures/mails/readers': { who: readers },
  'POST /api/v1/figures/mails': { who: readers, body: aMail, also: [400, 422] },
  'DELETE /api/v1/figures/mails/:id': { who: readers, reach: 'house', on: 'figureMail' },
};
