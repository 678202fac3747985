import { administrators } from './callers.js';
import type { Line } from './expectation.js';

const manage = { who: administrators } as const;
const customer = { ...manage, reach: 'house', on: 'customer' } as const;
const request = { ...manage, reach: 'house', on: 'privacyRequest' } as const;
const mails = { ...manage, params: () => ({ kind: 'mails' }) };

/** What people ask by law, how long data stays, who read of whom: the administrators'. */
export const privacy: Readonly<Record<string, Line>> = {
  'GET /api/v1/privacy/requests': manage,
  'GET /api/v1/privacy/requests/:id': request,
  // It is an erasure that is not done: no file, no proof.
  'GET /api/v1/privacy/requests/:id/file': { ...request, also: [410] },
  'GET /api/v1/privacy/requests/:id/proof': { ...request, also: [409] },
  'GET /api/v1/privacy/requests/:id/certificate': { ...request, also: [409] },
  'POST /api/v1/privacy/exports': {
    ...customer,
    body: (things) => ({ customerId: things.customer }),
  },
  'POST /api/v1/privacy/erasures': {
    ...customer,
    body: (things) => ({ customerId: things.customer, name: 'Not their name' }),
    also: [422],
  },
  'GET /api/v1/privacy/customers/:id': customer,
  'GET /api/v1/privacy/customers/:id/erasure': customer,
  'PUT /api/v1/privacy/customers/:id/hold': { ...customer, body: () => ({ reason: 'A case' }) },
  'DELETE /api/v1/privacy/customers/:id/hold': customer,
  'GET /api/v1/privacy/reads': manage,

  'GET /api/v1/retention': manage,
  'PUT /api/v1/retention/:kind': { ...mails, body: () => ({ days: 90, isOn: true }) },
  'GET /api/v1/retention/:kind/preview': { ...mails, query: () => 'days=3650' },
  'POST /api/v1/retention/:kind/sweep': { ...mails, body: () => ({ days: 3650 }), also: [409] },
};
