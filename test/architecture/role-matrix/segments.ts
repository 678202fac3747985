import { leads, workers } from './callers.js';
import type { Line } from './expectation.js';

const buyer = { params: () => ({ segment: 'buyer' }) } as const;
const aRule = () => ({ isOn: true, thresholds: { purchases: 2, days: 365 } });

/** Segments by rules, and who is in them. */
export const segments: Readonly<Record<string, Line>> = {
  'GET /api/v1/segment-rules': { who: leads },
  'PUT /api/v1/segment-rules/:segment': {
    ...buyer,
    who: leads,
    body: () => ({ ...aRule(), version: 0 }),
    also: [409],
  },
  'POST /api/v1/segment-rules/:segment/preview': { ...buyer, who: leads, body: aRule },
  'GET /api/v1/segment-rules/:segment/versions': { ...buyer, who: leads },
  'GET /api/v1/segments/:segment/members': { ...buyer, who: workers },
  'GET /api/v1/segments/:segment/members/csv': { ...buyer, who: workers },
};
