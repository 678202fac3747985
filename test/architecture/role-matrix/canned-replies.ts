import { randomUUID } from 'node:crypto';
import { FormData } from 'undici';
import { leads, workers } from './callers.js';
import type { Line } from './expectation.js';

const own = { who: workers, reach: 'owner', on: 'cannedReply' } as const;
const conversation = { who: workers, reach: 'channel', on: 'conversation' } as const;

const aReply = () => ({
  shortcut: `s${randomUUID()}`,
  title: 'Hours',
  scope: 'own',
  variants: [{ language: 'en', body: 'We are open from nine to five.' }],
});

const aFile = (): FormData => {
  const form = new FormData();
  form.set('file', new Blob(['shortcut,title,language,body\n']), 'library.csv');
  return form;
};

/** The library, and what it offers in a conversation. */
export const cannedReplies: Readonly<Record<string, Line>> = {
  'GET /api/v1/canned-replies': { who: workers },
  'POST /api/v1/canned-replies': { who: workers, body: aReply },
  'GET /api/v1/canned-replies/:id': own,
  'PUT /api/v1/canned-replies/:id': { ...own, body: aReply },
  'PUT /api/v1/canned-replies/:id/state': { ...own, body: () => ({ state: 'approved' }) },
  'DELETE /api/v1/canned-replies/:id': own,
  'GET /api/v1/canned-reply-overview': { who: workers },
  'GET /api/v1/canned-reply-export': { who: workers, query: () => 'format=csv' },
  'POST /api/v1/canned-reply-imports': { who: leads, body: aFile, also: [422] },
  'GET /api/v1/conversations/:id/canned-replies': conversation,
  'POST /api/v1/conversations/:id/canned-reply-previews': {
    ...conversation,
    body: () => ({ body: 'Hello {{customer.name}}', language: 'en' }),
  },
};
