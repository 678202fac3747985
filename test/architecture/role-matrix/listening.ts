import { randomUUID } from 'node:crypto';
import { type Caller, leads, workers } from './callers.js';
import type { Line } from './expectation.js';

const readers: readonly Caller[] = [...workers, 'analyst'];
const keepers: readonly Caller[] = [...leads, 'analyst'];

/** Things of the house: whoever may ask at all may ask for any of them, also for one that is not there. */
const some = { params: () => ({ id: randomUUID() }), also: [404] } as const;
const conversation = { who: workers, on: 'conversation', reach: 'channel' } as const;

const aSource = () => ({
  name: 'Forum',
  place: 'forum',
  url: `https://forum.example/${randomUUID()}.rss`,
  isEnabled: false,
});
const aQuestion = () => ({ query: 'lumen', language: null, sourceIds: [] });
const aStream = () => ({
  ...aQuestion(),
  name: 'Brand',
  brand: 'Lumen',
  isOwn: true,
  isEnabled: false,
});
const anIncident = () => ({
  title: 'App down',
  severity: 'high',
  channelIds: [],
  topicIds: [],
  terms: [],
  since: '2026-03-01T00:00:00Z',
  haltsAnswers: false,
  callUserIds: [],
  callEveryMinutes: 15,
});
const joined = {
  who: workers,
  params: () => ({ id: randomUUID(), conversationId: randomUUID() }),
  also: [404],
} as const;

/** Streams, sources and hits; surges and incidents. */
export const listening: Readonly<Record<string, Line>> = {
  'GET /api/v1/listening/hits': { who: readers },
  'PUT /api/v1/listening/hits/:id/state': {
    ...some,
    who: workers,
    body: () => ({ state: 'done' }),
  },
  'POST /api/v1/listening/hits/:id/conversation': { ...some, who: workers },
  'GET /api/v1/listening/mutes': { who: workers },
  'POST /api/v1/listening/mutes': {
    who: workers,
    body: () => ({ kind: 'source', hitId: randomUUID() }),
    also: [404],
  },
  'DELETE /api/v1/listening/mutes/:id': { ...some, who: workers },
  'GET /api/v1/listening/streams': { who: readers },
  'POST /api/v1/listening/streams': { who: keepers, body: aStream },
  'PUT /api/v1/listening/streams/:id': {
    ...some,
    who: keepers,
    body: () => ({ ...aStream(), version: 1 }),
  },
  'DELETE /api/v1/listening/streams/:id': { ...some, who: keepers },
  'POST /api/v1/listening/previews': { who: keepers, body: aQuestion },
  'GET /api/v1/listening/mentions': {
    who: readers,
    query: () => 'from=2026-03-01&to=2026-03-31',
  },
  'GET /api/v1/listening/sources': { who: readers },
  'POST /api/v1/listening/sources': { who: keepers, body: aSource },
  'PUT /api/v1/listening/sources/:id': { ...some, who: keepers, body: aSource },
  'DELETE /api/v1/listening/sources/:id': { ...some, who: keepers },
  'POST /api/v1/listening/sources/:id/reading': { ...some, who: keepers },
  'GET /api/v1/surges': { who: readers },
  'GET /api/v1/incidents': { who: readers },
  'POST /api/v1/incidents': { who: leads, body: anIncident },
  'GET /api/v1/incidents/:id': { ...some, who: readers },
  'PUT /api/v1/incidents/:id': {
    ...some,
    who: leads,
    body: () => ({ ...anIncident(), version: 1 }),
  },
  'POST /api/v1/incidents/:id/opening': { ...some, who: leads },
  'POST /api/v1/incidents/:id/dismissal': { ...some, who: leads },
  'POST /api/v1/incidents/:id/closure': { ...some, who: leads, body: () => ({ note: '' }) },
  'POST /api/v1/incidents/:id/reopening': { ...some, who: leads },
  'POST /api/v1/incidents/:id/acknowledgement': { ...some, who: readers },
  'PUT /api/v1/incidents/:id/statement': { ...some, who: leads, body: () => ({ texts: [] }) },
  'POST /api/v1/incidents/:id/statement/approval': { ...some, who: leads },
  'POST /api/v1/incidents/:id/decisions': {
    ...some,
    who: leads,
    body: () => ({ text: 'We wait.' }),
  },
  'GET /api/v1/incidents/:id/report': { ...some, who: readers },
  'GET /api/v1/incidents/:id/report.csv': { ...some, who: readers },
  'GET /api/v1/incidents/:id/report.html': { ...some, who: readers },
  'GET /api/v1/incidents/:id/conversations': { ...some, who: workers },
  'PUT /api/v1/incidents/:id/conversations/:conversationId': joined,
  'DELETE /api/v1/incidents/:id/conversations/:conversationId': joined,
  'GET /api/v1/conversations/:id/incidents': conversation,
};
