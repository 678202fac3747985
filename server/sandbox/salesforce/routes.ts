import type { FastifyInstance, FastifyRequest } from 'fastify';
import { injectFaults } from '../faults/inject.js';
import type { Backstage } from '../http/api.js';
import { fieldsOf } from '../http/fields.js';
import {
  invalidSession,
  malformed,
  notFound,
  SalesforceError,
  salesforceFaults,
} from './errors.js';
import { presentContact, presentOpportunity, presentTask } from './present.js';
import { readQuery, type SfRecord } from './soql.js';

const DATA = '/services/data/:version';

/** Salesforce: a token for client credentials, queries, tasks. Mounted under /salesforce. */
export function salesforceRoutes(app: FastifyInstance, backstage: Backstage): void {
  const { stage, faults, secrets, url } = backstage;
  injectFaults(app, faults, salesforceFaults);
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof SalesforceError) return reply.code(error.status).send(error.body());
    throw error;
  });

  app.post('/services/oauth2/token', async (request, reply) => {
    const fields = await fieldsOf(request);
    const isKnown =
      fields.text('client_id') === secrets.salesforceClientId &&
      fields.text('client_secret') === secrets.salesforceClientSecret;
    const grant = fields.text('grant_type');
    if (grant !== 'client_credentials' && grant !== 'refresh_token')
      return reply
        .code(400)
        .send({ error: 'unsupported_grant_type', error_description: 'grant type not supported' });
    if (!isKnown)
      return reply
        .code(400)
        .send({ error: 'invalid_client', error_description: 'invalid client credentials' });
    return {
      access_token: secrets.salesforceToken,
      instance_url: `${url()}/salesforce`,
      id: 'https://login.salesforce.com/id/00D000000000000EAA/005000000000000AAA',
      token_type: 'Bearer',
      issued_at: String(stage.now().getTime()),
    };
  });

  function check(request: FastifyRequest): void {
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token !== secrets.salesforceToken) throw invalidSession();
  }
  const { world } = stage;
  const all = {
    Contact: (): SfRecord[] => world.crmContacts.in('salesforce').map(presentContact),
    Opportunity: (): SfRecord[] => world.crmDeals.in('salesforce').map(presentOpportunity),
    Task: (): SfRecord[] => world.crmNotes.in('salesforce').map(presentTask),
  };

  app.get<{ Querystring: { q?: string } }>(`${DATA}/query`, async (request) => {
    check(request);
    if (!request.query.q) throw malformed('A query string has to be specified');
    const { object, wants, limit } = readQuery(request.query.q);
    const found = all[object]().filter(wants).sort(byStamp);
    const records = found.slice(0, limit);
    return { totalSize: records.length, done: true, records };
  });

  app.post(`${DATA}/sobjects/Task`, async (request, reply) => {
    check(request);
    const fields = await fieldsOf(request);
    const contactId = fields.text('WhoId') ?? '';
    if (!world.crmContacts.has(contactId)) throw notFound();
    const count = world.crmNotes.in('salesforce').length;
    const note = {
      id: `00T5g${String(count + 1).padStart(10, '0')}AAA`,
      crm: 'salesforce' as const,
      contactId,
      subject: fields.text('Subject') ?? '',
      body: fields.text('Description') ?? '',
      createdAt: stage.now().toISOString(),
    };
    await stage.commit({
      records: [{ t: 'crmNote', v: note }],
      effects: [
        {
          network: 'salesforce',
          kind: 'crm-note',
          accountId: 'salesforce',
          externalId: note.id,
          parentId: contactId,
          text: `${note.subject}\n${note.body}`,
        },
      ],
    });
    return reply.code(201).send({ id: note.id, success: true, errors: [] });
  });
}

const byStamp = (one: SfRecord, other: SfRecord): number =>
  String(one.SystemModstamp).localeCompare(String(other.SystemModstamp)) ||
  one.Id.localeCompare(other.Id);
