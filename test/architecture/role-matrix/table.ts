import { randomUUID } from 'node:crypto';
import { FormData } from 'undici';
import { calendars } from './calendars.js';
import { administrators, leads, people, signedIn, workers } from './callers.js';
import { answers } from './answers.js';
import { clocks } from './clocks.js';
import { cannedReplies } from './canned-replies.js';
import { guidance } from './guidance.js';
import { customerData } from './customer-data.js';
import { digests } from './digests.js';
import { escalation } from './escalation.js';
import type { Line } from './expectation.js';
import { figures } from './figures.js';
import { language } from './language.js';
import { satisfaction } from './satisfaction.js';
import { listening } from './listening.js';
import { segments } from './segments.js';
import { privacy } from './privacy.js';
import { routing } from './routing.js';
import { notices } from './notices.js';
import type { Things } from './things.js';

const aFile = (): FormData => {
  const form = new FormData();
  form.set('file', new Blob(['Hello']), 'hello.txt');
  return form;
};

const open: Line = { who: 'public' };
const manage: Line = { who: administrators };
const fromElsewhere = { 'x-forwarded-for': '203.0.113.7' };
const see = { who: workers, reach: 'channel' } as const;
const work = { who: workers, reach: 'channel', on: 'conversation' } as const;
const reply = { who: workers, reach: 'channel', on: 'reply', also: [409] } as const;
const channel = { who: administrators, reach: 'house', on: 'channel', takesAway: true } as const;
const customer = { who: workers, reach: 'channel', on: 'customer' } as const;
const view = { who: workers, reach: 'owner', on: 'view' } as const;
const draft = { ...work, params: () => ({ mode: 'public' }) };
const tagging = { ...work, params: ({ tag }: Things) => ({ tagId: tag }) };
const matter = {
  ...work,
  on: 'matter',
  params: ({ conversation }: Things) => ({ conversationId: conversation }),
  also: [409, 422],
} as const;

const rule = { who: leads, reach: 'house', on: 'rule' } as const;
const aRule = () => ({
  name: 'New',
  trigger: 'message-received',
  settings: {},
  condition: { fact: 'unanswered', operator: 'is', value: true },
  actions: [{ action: 'set-priority', parameters: { priority: 'high' } }],
  stopAfter: false,
  isEnabled: false,
});

/** Who may call what. A route that is not here, or a line without a route, is an error. */
export const table: Readonly<Record<string, Line>> = {
  ...calendars,
  ...clocks,
  ...escalation,
  ...customerData,
  ...figures,
  ...language,
  ...routing,
  ...listening,
  ...notices,
  ...satisfaction,
  ...segments,
  ...privacy,
  ...digests,

  'GET /api/health/live': open,
  'GET /api/health/ready': open,
  'GET /api/metrics': { ...manage, headers: fromElsewhere },

  'GET /api/v1/sign-in-options': open,
  'POST /api/v1/session': {
    ...open,
    body: () => ({ email: 'nobody@lumen.example', password: 'nothing' }),
    also: [401],
  },
  'POST /api/v1/demo-session': {
    ...open,
    body: () => ({ email: 'nobody@lumen.example' }),
    also: [404],
  },
  'GET /api/v1/session': { who: signedIn },
  'DELETE /api/v1/session': { who: people },
  'PUT /api/v1/session/password': {
    who: people,
    body: () => ({ current: 'wrong', next: 'seven quiet windmills' }),
    also: [422],
  },
  'GET /api/v1/sessions': { who: people },
  'DELETE /api/v1/sessions/:id': { who: people, reach: 'owner', on: 'session' },
  'PATCH /api/v1/me': { who: people, body: () => ({ language: 'en' }) },
  'GET /api/v1/colleagues': { who: workers },

  'GET /api/v1/users': manage,
  'POST /api/v1/users': {
    ...manage,
    body: () => ({ email: `${randomUUID()}@lumen.example`, name: 'New', role: 'agent' }),
  },
  'PATCH /api/v1/users/:id': {
    ...manage,
    reach: 'house',
    on: 'user',
    body: () => ({ name: 'Newer' }),
  },
  'POST /api/v1/users/:id/password-reset': { ...manage, reach: 'house', on: 'user' },
  'GET /api/v1/teams': { who: workers, shows: 'channel' },
  'POST /api/v1/teams': { ...manage, body: () => ({ name: randomUUID() }) },
  'PATCH /api/v1/teams/:id': {
    ...manage,
    reach: 'house',
    on: 'team',
    takesAway: true,
    body: () => ({ memberIds: [] }),
  },
  'DELETE /api/v1/teams/:id': { ...manage, reach: 'house', on: 'team', takesAway: true },
  'GET /api/v1/tokens': manage,
  'POST /api/v1/tokens': { ...manage, body: () => ({ name: 'New' }) },
  'DELETE /api/v1/tokens/:id': { ...manage, reach: 'house', on: 'token' },
  'GET /api/v1/audit': manage,

  'GET /api/v1/networks': manage,
  'GET /api/v1/channels': { who: workers, shows: 'channel' },
  'GET /api/v1/channels/:id': { ...see, on: 'channel' },
  'POST /api/v1/channels': {
    ...manage,
    body: () => ({ network: 'facebook', settings: {} }),
    also: [422],
  },
  'PATCH /api/v1/channels/:id': { ...channel, body: () => ({ paused: true }) },
  'DELETE /api/v1/channels/:id': channel,
  'POST /api/v1/channels/:id/check': channel,
  'POST /api/v1/channels/:id/poll': channel,
  'GET /api/v1/channels/:id/quarantine': { who: leads, reach: 'channel', on: 'channel' },
  'GET /api/v1/channels/:id/unsupported': { who: leads, reach: 'channel', on: 'channel' },
  'POST /api/v1/channels/:id/quarantine/replay': { who: leads, reach: 'channel', on: 'channel' },
  'POST /api/v1/quarantine/:id/replay': { who: leads, reach: 'channel', on: 'quarantine' },
  'POST /api/v1/quarantine/:id/dismissal': { who: leads, reach: 'channel', on: 'quarantine' },

  'GET /api/v1/conversations': { who: workers, shows: 'conversation' },
  'GET /api/v1/conversations/:id': { ...see, on: 'conversation' },
  'GET /api/v1/conversations/:id/messages': { ...see, on: 'conversation' },
  'GET /api/v1/conversations/:id/events': { ...see, on: 'conversation' },
  'GET /api/v1/publications/:id': { ...see, on: 'publication' },
  'GET /api/v1/publications/:id/tree': { ...see, on: 'publication' },
  'GET /api/v1/tags': { who: workers },
  'POST /api/v1/tags': { who: workers, body: () => ({ name: randomUUID() }) },
  'GET /api/v1/search': { who: workers, query: () => 'q=card', shows: 'conversation' },

  'GET /api/v1/customers': { who: workers, query: () => 'q=Customer&limit=100', shows: 'customer' },
  'GET /api/v1/customers/:id': customer,
  'GET /api/v1/customers/:id/timeline': customer,
  'PATCH /api/v1/customers/:id': { ...customer, body: () => ({ language: 'nl' }) },
  'POST /api/v1/customers/:id/notes': { ...customer, body: () => ({ body: 'Likes tea' }) },
  'DELETE /api/v1/customers/:id/notes/:noteId': {
    ...customer,
    params: ({ customerNote }) => ({ noteId: customerNote }),
  },
  'GET /api/v1/customers/:id/link-suggestions': customer,
  'POST /api/v1/customers/:id/links': {
    ...customer,
    body: ({ profile }) => ({ identityId: profile, evidence: 'agent-decided' }),
  },
  'DELETE /api/v1/links/:id': { ...customer, on: 'link' },
  'POST /api/v1/customers/:id/link-suggestions/:otherId/dismiss': {
    ...customer,
    params: ({ named }) => ({ otherId: named }),
    body: () => ({}),
  },
  'GET /api/v1/customers/:id/merge-preview': {
    ...customer,
    query: ({ named }) => `with=${named}`,
  },
  'POST /api/v1/customers/:id/merges': {
    ...customer,
    body: ({ named }) => ({ absorbedId: named, evidence: 'crm' }),
  },
  'DELETE /api/v1/merges/:id': { ...customer, on: 'merge' },
  'POST /api/v1/customers/:id/consents': {
    ...customer,
    body: () => ({ purpose: 'Newsletter', basis: 'consent' }),
  },
  'DELETE /api/v1/customers/:id/consents/:consentId': {
    ...customer,
    params: ({ consent }) => ({ consentId: consent }),
  },

  'GET /api/v1/views': { who: workers, shows: 'channel' },
  'POST /api/v1/views': { who: workers, body: () => ({ name: 'New', filter: {} }) },
  'PATCH /api/v1/views/:id': { ...view, body: () => ({ name: 'Newer' }) },
  'DELETE /api/v1/views/:id': view,

  'PUT /api/v1/conversations/:id/assignment': {
    ...work,
    body: ({ team }) => ({ userId: null, teamId: team }),
  },
  'PUT /api/v1/conversations/:id/priority': { ...work, body: () => ({ priority: 2 }) },
  'PUT /api/v1/conversations/:id/tags/:tagId': tagging,
  'DELETE /api/v1/conversations/:id/tags/:tagId': tagging,
  'POST /api/v1/conversations/:id/closure': { ...work, body: () => ({ outcome: 'solved' }) },
  'DELETE /api/v1/conversations/:id/closure': { ...work, also: [409] },
  'PUT /api/v1/conversations/:id/waiting': work,
  'DELETE /api/v1/conversations/:id/waiting': { ...work, also: [409] },
  'PUT /api/v1/conversations/:id/snooze': { ...work, body: () => ({ until: null }) },
  'DELETE /api/v1/conversations/:id/snooze': { ...work, also: [409] },
  'POST /api/v1/conversations/:id/notes': {
    ...work,
    body: () => ({ clientId: randomUUID(), body: 'Look', mentions: [] }),
  },
  'PUT /api/v1/conversations/:id/read-marker': { ...work, body: () => ({ position: 1 }) },
  'POST /api/v1/conversations/:id/splits': {
    ...work,
    body: ({ otherIdentity }) => ({ identityId: otherIdentity }),
    also: [409, 422],
  },
  'POST /api/v1/conversations/:id/join': { ...work, also: [409, 422] },
  'POST /api/v1/matters': {
    ...work,
    body: ({ conversation, sibling }) => ({ conversationIds: [conversation, sibling] }),
    also: [409, 422],
  },
  'PUT /api/v1/matters/:id/conversations/:conversationId': matter,
  'DELETE /api/v1/matters/:id/conversations/:conversationId': matter,
  'PUT /api/v1/messages/:id/no-answer-needed': { ...see, on: 'message' },
  'DELETE /api/v1/messages/:id/no-answer-needed': { ...see, on: 'message' },
  ...answers,
  'POST /api/v1/bulk-actions': {
    who: workers,
    body: ({ conversation }) => ({
      clientId: randomUUID(),
      conversationIds: [conversation],
      action: { type: 'priority', priority: 1 },
    }),
  },
  'DELETE /api/v1/bulk-actions/:id': {
    who: workers,
    reach: 'owner',
    on: 'bulkAction',
    also: [409],
  },

  'POST /api/v1/conversations/:id/replies': {
    ...work,
    body: () => ({
      clientId: randomUUID(),
      body: 'On its way',
      mode: 'public',
      lastSeenPosition: 9,
    }),
    also: [409, 422],
  },
  ...cannedReplies,
  ...guidance,

  'GET /api/v1/replies/:id': { ...see, on: 'reply' },
  'DELETE /api/v1/replies/:id': reply,
  'POST /api/v1/replies/:id/retry': reply,
  'POST /api/v1/replies/:id/settlement': { ...reply, body: () => ({ outcome: 'sent' }) },
  'POST /api/v1/replies/:id/dismissal': reply,
  'GET /api/v1/delivery-problems': { who: workers, shows: 'reply' },
  'GET /api/v1/conversations/:id/drafts/:mode': draft,
  'PUT /api/v1/conversations/:id/drafts/:mode': { ...draft, body: () => ({ body: 'Dear' }) },
  'DELETE /api/v1/conversations/:id/drafts/:mode': draft,
  'POST /api/v1/files': { who: workers, body: aFile },
  'GET /api/v1/files/:id/content': { ...see, on: 'file' },

  'GET /api/v1/condition-facts': { who: leads },
  'GET /api/v1/rule-actions': { who: leads },
  'GET /api/v1/rules': { who: leads },
  'POST /api/v1/rules': { who: leads, body: aRule },
  'PUT /api/v1/rules/order': { who: leads, body: () => ({ ids: [] }), also: [409] },
  'GET /api/v1/rules/:id': rule,
  'PUT /api/v1/rules/:id': { ...rule, body: () => ({ ...aRule(), version: 1 }) },
  'PUT /api/v1/rules/:id/switch': { ...rule, body: () => ({ isEnabled: false }) },
  'DELETE /api/v1/rules/:id': rule,
  'GET /api/v1/rules/:id/versions': rule,
  'POST /api/v1/rules/:id/versions/:version/restoration': {
    ...rule,
    params: () => ({ version: '1' }),
  },
  'POST /api/v1/rules/:id/restoration': rule,
  'GET /api/v1/rules/:id/firings': rule,
  'GET /api/v1/conversations/:id/rule-firings': { ...see, on: 'conversation' },
  'POST /api/v1/rule-dry-runs': { who: leads, body: aRule },
  'GET /api/v1/rule-dry-runs/:id': { who: leads, reach: 'owner', on: 'dryRun' },
  'DELETE /api/v1/rule-dry-runs/:id': { who: leads, reach: 'owner', on: 'dryRun' },
};
