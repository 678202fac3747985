import { administrators, workers } from './callers.js';
import type { Line } from './expectation.js';

const manage = { who: administrators } as const;

/** What teaches the desk, and the language model outside that it may ask. */
export const language: Readonly<Record<string, Line>> = {
  'GET /api/v1/language': manage,
  'PUT /api/v1/language/provider': {
    ...manage,
    body: () => ({ url: null, model: null, isOn: false, labelsToo: false, closedChannelIds: [] }),
  },
  'POST /api/v1/language/provider/test': { ...manage, also: [422] },
  'GET /api/v1/language/provider/calls': manage,
  'PUT /api/v1/language/corrections': { ...manage, body: () => ({ usesCorrections: true }) },
  'GET /api/v1/conversations/:id/summary': {
    who: workers,
    reach: 'channel',
    on: 'conversation',
    query: () => 'language=en',
  },
  'POST /api/v1/conversations/:id/summary': {
    who: workers,
    reach: 'channel',
    on: 'conversation',
    body: () => ({ language: 'en', hasSeen: false }),
    also: [422],
  },
};
