import { randomUUID } from 'node:crypto';
import { type Caller, leads, workers } from './callers.js';
import type { Line } from './expectation.js';
import type { Things } from './things.js';

const tellers: readonly Caller[] = [...leads, 'analyst'];
const readers: readonly Caller[] = [...tellers, 'department'];
const topic = { who: tellers, reach: 'house', on: 'topic' } as const;
const schedule = { who: tellers, reach: 'house', on: 'digestSchedule' } as const;
const digest = { who: readers, reach: 'house', on: 'digest' } as const;
const bulkAnswer = { who: workers, reach: 'owner', on: 'bulkAnswer' } as const;

const everything = { kind: 'all', values: [] };
const aSchedule = () => ({
  name: 'Everything',
  cadence: 'weekly',
  hour: 7,
  day: 1,
  zone: 'Europe/Brussels',
  language: 'en',
  scope: everything,
  userIds: [],
  emails: ['product@lumen.example'],
});
const toMany = ({ cannedReply, conversation }: Things) => ({
  cannedReplyId: cannedReply,
  conversationIds: [conversation],
});

/** Topics, complaint digests, what is said of topics, answers to many. */
export const digests: Readonly<Record<string, Line>> = {
  'GET /api/v1/topics': { who: tellers },
  'POST /api/v1/topics': { who: tellers, body: () => ({ name: 'App login' }) },
  'POST /api/v1/topics/search': { who: tellers },
  'PUT /api/v1/topics/:id': { ...topic, body: () => ({ isKept: true }) },
  'DELETE /api/v1/topics/:id': topic,
  'GET /api/v1/topics/:id/messages': topic,
  'POST /api/v1/topics/:id/merge': {
    ...topic,
    body: ({ topic: into }: Things) => ({ into }),
    also: [422],
  },
  'POST /api/v1/topics/:id/split': {
    ...topic,
    body: ({ message }: Things) => ({ name: 'Part', messageIds: [message] }),
    also: [422],
  },
  'GET /api/v1/topic-names': { who: workers },
  'GET /api/v1/conversations/:id/topics': { who: workers, reach: 'channel', on: 'conversation' },
  'PUT /api/v1/messages/:id/topic': {
    who: workers,
    reach: 'channel',
    on: 'message',
    body: () => ({ topicId: null }),
  },
  'GET /api/v1/digests': { who: readers },
  'POST /api/v1/digests': {
    who: tellers,
    body: () => ({
      scope: everything,
      from: '2026-03-01T00:00:00Z',
      to: '2026-03-08T00:00:00Z',
      zone: 'UTC',
    }),
  },
  'GET /api/v1/digests/:id': digest,
  'GET /api/v1/digests/:id/csv': digest,
  'GET /api/v1/digest-choices': { who: tellers },
  'GET /api/v1/digest-schedules': { who: tellers },
  'POST /api/v1/digest-schedules': { who: tellers, body: aSchedule },
  'PUT /api/v1/digest-schedules/:id': { ...schedule, body: aSchedule },
  'PUT /api/v1/digest-schedules/:id/switch': { ...schedule, body: () => ({ isActive: false }) },
  'DELETE /api/v1/digest-schedules/:id': schedule,
  'POST /api/v1/digest-schedules/:id/preview': schedule,
  'GET /api/v1/conversations/:id/standings': { who: workers, reach: 'channel', on: 'conversation' },
  'GET /api/v1/topics/:id/standings': { ...topic, who: readers },
  'POST /api/v1/topics/:id/standings': {
    ...topic,
    who: readers,
    body: () => ({ state: 'known' }),
  },
  'GET /api/v1/topics/:id/conversations': { ...topic, who: workers },
  'POST /api/v1/standing-link': {
    who: 'public',
    body: () => ({ token: 'x'.repeat(30) }),
    also: [404],
  },
  'POST /api/v1/standing-link/standing': {
    who: 'public',
    body: () => ({ token: 'x'.repeat(30), state: 'known' }),
    also: [404],
  },
  'GET /api/v1/bulk-answers': { who: workers },
  'POST /api/v1/bulk-answers/preview': {
    who: workers,
    reach: 'owner',
    on: 'cannedReply',
    body: toMany,
    also: [422],
  },
  'POST /api/v1/bulk-answers': {
    who: workers,
    reach: 'owner',
    on: 'cannedReply',
    body: (things) => ({ ...toMany(things), clientId: randomUUID() }),
    also: [422],
  },
  'GET /api/v1/bulk-answers/:id': bulkAnswer,
  'POST /api/v1/bulk-answers/:id/stop': bulkAnswer,
};
