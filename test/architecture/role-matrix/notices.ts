import { administrators, signedIn } from './callers.js';
import type { Line } from './expectation.js';

const manage = { who: administrators } as const;
const one = { ...manage, reach: 'house', on: 'webhook' } as const;

/** Everybody reads their own notices; addresses outside are the administrators'. */
export const notices: Readonly<Record<string, Line>> = {
  'GET /api/v1/notices': { who: signedIn },
  'GET /api/v1/notices/unread': { who: signedIn },
  'POST /api/v1/notices/read': { who: signedIn, body: () => ({}) },
  'GET /api/v1/notice-settings': { who: signedIn },
  'PUT /api/v1/notice-settings': { who: signedIn, body: () => ({ kinds: [] }) },

  'GET /api/v1/webhooks': manage,
  'POST /api/v1/webhooks': {
    ...manage,
    body: () => ({
      name: 'A program',
      url: 'https://program.example/hook',
      template: 'standard',
      kinds: [],
      enabled: false,
    }),
  },
  'PATCH /api/v1/webhooks/:id': { ...one, body: () => ({ name: 'Another name' }) },
  'DELETE /api/v1/webhooks/:id': { ...one, takesAway: true },
  'POST /api/v1/webhooks/:id/secret': one,
  'POST /api/v1/webhooks/:id/test': { ...one, also: [422] },
  'GET /api/v1/webhooks/:id/deliveries': one,
  'POST /api/v1/webhooks/:id/deliveries/:deliveryId/replay': {
    ...one,
    params: ({ webhookDelivery }) => ({ deliveryId: webhookDelivery }),
  },
  'GET /api/v1/mail': manage,
  'POST /api/v1/mail/:id/retry': { ...manage, reach: 'house', on: 'mail' },

  // Only in demo mode, only at this machine; this desk has no demo.
  'GET /demo/mailbox': { who: 'public', also: [404] },
  'GET /demo/mailbox/:id': {
    who: 'public',
    params: () => ({ id: '00000000-0000-4000-8000-000000000000' }),
    also: [404],
  },
  'POST /demo/mailbox/:id/answer': {
    who: 'public',
    params: () => ({ id: '00000000-0000-4000-8000-000000000000' }),
    body: () => ({ text: 'An answer' }),
    also: [404],
  },
};
