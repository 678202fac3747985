import { leads, workers } from './callers.js';
import type { Line } from './expectation.js';
import type { Things } from './things.js';

const guideline = { who: leads, reach: 'house', on: 'guideline' } as const;
const approvalRule = { who: leads, reach: 'house', on: 'approvalRule' } as const;
const approval = { who: leads, reach: 'channel', on: 'approval' } as const;
const conversation = { who: workers, reach: 'channel', on: 'conversation' } as const;
const segment = {
  who: workers,
  reach: 'channel',
  on: 'customer',
  params: () => ({ segment: 'loyal' }),
} as const;

const aGuideline = () => ({
  name: 'Tone',
  condition: { all: [] },
  texts: [{ language: 'en', tone: 'Warm', dos: [], donts: [], crisis: '' }],
  phrases: [],
  isEnabled: false,
});
const aRule = () => ({
  name: 'Everybody',
  authors: { kind: 'everyone', ids: [], roles: [], days: 0 },
  condition: { all: [] },
  risks: [],
  isEnabled: false,
});

/** Guidelines, approval before sending, segments of customers. */
export const guidance: Readonly<Record<string, Line>> = {
  'GET /api/v1/guidelines': { who: leads },
  'POST /api/v1/guidelines': { who: leads, body: aGuideline },
  'PUT /api/v1/guidelines/order': { who: leads, body: () => ({ ids: [] }), also: [409] },
  'PUT /api/v1/guidelines/:id': {
    ...guideline,
    body: () => ({ ...aGuideline(), version: 1 }),
    also: [409],
  },
  'DELETE /api/v1/guidelines/:id': guideline,
  'GET /api/v1/conversations/:id/guidelines': conversation,
  'DELETE /api/v1/conversations/:id/guidance/:guidanceId': {
    ...conversation,
    params: ({ guidance }: Things) => ({ guidanceId: guidance }),
  },
  'GET /api/v1/approval-rules': { who: leads },
  'POST /api/v1/approval-rules': { who: leads, body: aRule },
  'PUT /api/v1/approval-rules/:id': {
    ...approvalRule,
    body: () => ({ ...aRule(), version: 1 }),
    also: [409],
  },
  'DELETE /api/v1/approval-rules/:id': approvalRule,
  'GET /api/v1/approvals': { who: leads },
  'GET /api/v1/approvals/count': { who: leads },
  'POST /api/v1/approvals/:id/approval': { ...approval, body: () => ({}) },
  'POST /api/v1/approvals/:id/rejection': { ...approval, body: () => ({ note: 'Kinder' }) },
  'PUT /api/v1/customers/:id/segments/:segment': {
    ...segment,
    body: () => ({ reason: 'Buys often', expiresAt: null }),
  },
  'DELETE /api/v1/customers/:id/segments/:segment': segment,
};
