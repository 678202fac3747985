import { randomUUID } from 'node:crypto';
import { administrators, leads, workers } from './callers.js';
import type { Line } from './expectation.js';
import type { Things } from './things.js';

const steer: Line = { who: leads };
const manage: Line = { who: administrators };
const own: Line = { who: workers };
const queue = { ...steer, reach: 'house', on: 'queue' } as const;
const person = { ...manage, reach: 'house', on: 'user' } as const;
const absence = { ...manage, reach: 'house', on: 'absence' } as const;

const aQueue = () => ({
  name: randomUUID(),
  condition: { all: [] },
  skills: [],
  needsLanguage: false,
  teamId: null,
  strategy: 'pull',
  steps: [],
  enabled: false,
});
const aProfile = () => ({ languages: ['nl'], skills: [], capacity: 10, managerId: null });
const anAbsence = () => ({ fromAt: '2026-05-01T00:00:00Z', untilAt: '2026-05-08T00:00:00Z' });
const weights = { comment: 1, message: 2, review: 1, forum: 2, mention: 1 };
const settings = () => ({ weights, returnGoneMinutes: 15, returnSilentMinutes: 120 });

/** People at work, and how work reaches them. */
export const routing: Readonly<Record<string, Line>> = {
  'GET /api/v1/me/work-state': own,
  'PUT /api/v1/me/work-state': { ...own, body: () => ({ state: 'off' }) },
  'POST /api/v1/me/activity': own,
  'GET /api/v1/me/workload': own,
  'POST /api/v1/me/next-conversation': { ...own, also: [409] },
  'GET /api/v1/work-profiles': steer,
  'PUT /api/v1/work-profiles/:id': { ...person, body: aProfile },
  'POST /api/v1/work-profiles/:id/absences': { ...person, body: anAbsence },
  'PUT /api/v1/absences/:id': { ...absence, body: anAbsence },
  'DELETE /api/v1/absences/:id': { ...absence, takesAway: true },
  'GET /api/v1/work-settings': steer,
  'PUT /api/v1/work-settings': {
    ...steer,
    body: () => ({ awayAfterMinutes: 10, offAfterMinutes: 3 }),
  },
  'GET /api/v1/routing-queues': steer,
  'POST /api/v1/routing-queues': { ...steer, body: aQueue },
  'PUT /api/v1/routing-queues/order': { ...steer, body: () => ({ ids: [] }), also: [409] },
  'PUT /api/v1/routing-queues/:id': {
    ...queue,
    body: () => ({ ...aQueue(), version: 1 }),
    also: [409],
  },
  'DELETE /api/v1/routing-queues/:id': { ...queue, takesAway: true },
  'GET /api/v1/routing-settings': steer,
  'PUT /api/v1/routing-settings': { ...steer, body: settings },
  'GET /api/v1/conversations/:id/routing-preview': {
    who: workers,
    reach: 'channel',
    on: 'conversation',
  },
  'POST /api/v1/routing-previews': {
    ...steer,
    body: ({ conversation }: Things) => ({ conversationId: conversation, queue: aQueue() }),
    also: [404],
  },
};
