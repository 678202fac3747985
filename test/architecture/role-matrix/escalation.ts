import { randomUUID } from 'node:crypto';
import { administrators, type Caller, leads, workers } from './callers.js';
import type { Line } from './expectation.js';
import type { Things } from './things.js';

const aRung = { kind: 'team-lead', id: null, acknowledgeWithin: 30 };
const answering: readonly Caller[] = ['department', ...administrators];

const see: Line = { who: workers };
const steer: Line = { who: leads };
const ladder = { ...steer, reach: 'house', on: 'ladder' } as const;
const department = { ...steer, reach: 'house', on: 'department' } as const;
const conversation = { who: workers, reach: 'channel', on: 'conversation' } as const;
// The caller is one of those who were asked.
const decide = { who: workers, reach: 'channel', on: 'escalation', also: [409, 422] } as const;
const question = { who: workers, reach: 'channel', on: 'question' } as const;
const mine = { who: answering, reach: 'owner', on: 'question' } as const;
const note = { body: () => ({ note: 'Have a look' }) };
const token = () => 'x'.repeat(43);

export const escalation: Readonly<Record<string, Line>> = {
  'GET /api/v1/ladders': see,
  'POST /api/v1/ladders': { ...steer, body: () => ({ name: randomUUID(), rungs: [aRung] }) },
  'PATCH /api/v1/ladders/:id': { ...ladder, body: () => ({ name: randomUUID() }) },
  'DELETE /api/v1/ladders/:id': ladder,

  'GET /api/v1/departments': see,
  'GET /api/v1/department-people': steer,
  'POST /api/v1/departments': {
    ...steer,
    body: () => ({
      name: randomUUID(),
      emails: ['legal@lumen.example'],
      answerWithinMinutes: 60,
    }),
  },
  'PATCH /api/v1/departments/:id': { ...department, body: () => ({ name: randomUUID() }) },
  'DELETE /api/v1/departments/:id': { ...department, also: [409] },

  'GET /api/v1/conversations/:id/escalations': conversation,
  'POST /api/v1/conversations/:id/escalations': {
    ...conversation,
    body: ({ ladder: ladderId }: Things) => ({ ladderId, reason: 'other', note: 'Look' }),
    also: [409],
  },
  'POST /api/v1/escalations/:id/acknowledgement': decide,
  'POST /api/v1/escalations/:id/takeover': decide,
  'POST /api/v1/escalations/:id/return': { ...decide, ...note },
  'POST /api/v1/escalations/:id/climb': { ...decide, ...note },
  'POST /api/v1/escalations/:id/closure': { ...decide, also: [] },

  'GET /api/v1/conversations/:id/questions': conversation,
  'POST /api/v1/conversations/:id/questions': {
    ...conversation,
    body: ({ department: departmentId }: Things) => ({
      departmentId,
      text: 'May we?',
      messageIds: [],
    }),
  },
  'POST /api/v1/questions/:id/reminder': question,
  'DELETE /api/v1/questions/:id': question,

  'GET /api/v1/questions': { who: answering },
  'GET /api/v1/questions/:id': mine,
  'POST /api/v1/questions/:id/answer': { ...mine, body: () => ({ text: 'Yes, you may.' }) },
  'POST /api/v1/question-link': { who: 'public', body: () => ({ token: token() }), also: [404] },
  'POST /api/v1/question-link/answer': {
    who: 'public',
    body: () => ({ token: token(), text: 'Yes' }),
    also: [404],
  },

  'GET /api/v1/board': {
    who: leads,
    query: () => `dayStart=${new Date(Date.now() - 60_000).toISOString()}`,
  },
};
