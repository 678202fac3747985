import { FormData } from 'undici';
import { leads } from './callers.js';
import type { Line } from './expectation.js';

const manage = { who: leads } as const;
const brought = { ...manage, reach: 'house', on: 'customerImport', also: [409, 422] } as const;
const connected = { ...manage, reach: 'house', on: 'crmConnection' } as const;
const write = { who: [...leads, 'api'] } as const satisfies Line;

const aFile = (): FormData => {
  const form = new FormData();
  form.set('file', new Blob(['id,name\n1,Eva']), 'customers.csv');
  return form;
};
const shape = { encoding: 'utf-8', delimiter: ',', hasHeader: true };
const plan = {
  ...shape,
  source: 'webshop',
  mapping: { columns: [], dateOrder: 'day-first', basis: 'consent', currency: null },
};
const connection = {
  name: 'A CRM',
  baseUrl: null,
  secrets: { accessToken: 'nothing' },
  attributes: {},
  defaultCurrency: null,
  writesNotes: false,
  enabled: false,
};
const byKey = () => ({ source: 'erp', key: 'nobody' });
const fact = { kind: 'order', title: 'A card', at: '2026-03-04T10:00:00Z' };

/** What other systems know: brought and connected by those who lead, written by programs too. */
export const customerData: Readonly<Record<string, Line>> = {
  'GET /api/v1/customer-imports': manage,
  'POST /api/v1/customer-imports': { ...manage, body: aFile },
  'GET /api/v1/customer-imports/:id': brought,
  'PUT /api/v1/customer-imports/:id/plan': { ...brought, body: () => plan },
  'POST /api/v1/customer-imports/:id/check': brought,
  'POST /api/v1/customer-imports/:id/start': brought,
  'POST /api/v1/customer-imports/:id/pause': brought,
  'POST /api/v1/customer-imports/:id/resume': brought,
  'POST /api/v1/customer-imports/:id/cancel': brought,
  'DELETE /api/v1/customer-imports/:id': { ...brought, takesAway: true },
  'GET /api/v1/customer-imports/:id/preview': {
    ...brought,
    query: () => 'encoding=utf-8&delimiter=%2C&hasHeader=true',
  },
  'GET /api/v1/customer-imports/:id/errors': brought,
  'GET /api/v1/customer-imports/:id/errors.csv': brought,

  'GET /api/v1/crm-connections': manage,
  'POST /api/v1/crm-connections': { ...manage, body: () => ({ kind: 'hubspot', ...connection }) },
  'PUT /api/v1/crm-connections/:id': { ...connected, body: () => connection },
  'DELETE /api/v1/crm-connections/:id': { ...connected, takesAway: true },
  'POST /api/v1/crm-connections/:id/test': connected,
  'POST /api/v1/crm-connections/:id/sync': { ...connected, also: [422] },

  'GET /api/v1/customers/by-key/:source/:key': { ...write, params: byKey, also: [404] },
  'PUT /api/v1/customers/by-key/:source/:key': { ...write, params: byKey, body: () => ({}) },
  'PUT /api/v1/customers/by-key/:source/:key/facts/:factKey': {
    ...write,
    params: () => ({ ...byKey(), factKey: '1' }),
    body: () => fact,
  },
  'POST /api/v1/customers/by-key/:source': {
    ...write,
    params: byKey,
    body: () => ({ items: [{ key: 'nobody' }] }),
  },
};
