import { leads, workers } from './callers.js';
import type { Line } from './expectation.js';

const see = { who: workers, reach: 'channel' } as const;
const permit = { who: leads, reach: 'house', on: 'cannedReply', also: [422] } as const;

/** What the desk reads out of messages, what it suggests, and what it answers by itself. */
export const answers: Readonly<Record<string, Line>> = {
  'GET /api/v1/conversations/:id/labels': { ...see, on: 'conversation' },
  'PUT /api/v1/messages/:id/label': {
    ...see,
    on: 'message',
    body: () => ({ language: 'en', sentiment: null, intents: ['question'] }),
  },
  'DELETE /api/v1/messages/:id/label': { ...see, on: 'message' },
  'PUT /api/v1/messages/:id/hiding': {
    ...see,
    on: 'message',
    body: () => ({ hidden: true, reason: 'Insult' }),
    also: [422],
  },
  'GET /api/v1/conversations/:id/suggestions': { ...see, on: 'conversation' },
  'GET /api/v1/automatic-answers': { who: workers, shows: 'conversation' },
  'PUT /api/v1/automatic-answers/:id/verdict': {
    ...see,
    on: 'automaticAnswer',
    body: () => ({ verdict: 'right' }),
  },
  'GET /api/v1/automatic-answers/setting': { who: leads },
  'PUT /api/v1/automatic-answers/setting': {
    who: leads,
    body: () => ({
      mode: 'suggest',
      confidence: 0.98,
      channelIds: [],
      languages: [],
      hours: 'always',
      calendarId: null,
      notices: {},
    }),
  },
  'GET /api/v1/automatic-answers/report': { who: leads },
  'PUT /api/v1/canned-replies/:id/automatic-answer': permit,
  'DELETE /api/v1/canned-replies/:id/automatic-answer': permit,
};
