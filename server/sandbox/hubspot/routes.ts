import type { FastifyInstance, FastifyRequest } from 'fastify';
import { injectFaults } from '../faults/inject.js';
import type { Backstage } from '../http/api.js';
import { isObject, parseJson } from '../http/fields.js';
import { nextCountedId } from '../world/ids.js';
import { HubspotError, hubspotFaults, invalid, missing, unauthorised } from './errors.js';
import { presentContact, presentDeal, presentNote } from './present.js';
import { type CrmObject, searchObjects } from './search.js';

const NOTE_TO_CONTACT = 202;
type Kind = { Params: { kind: string } };

/** HubSpot's CRM: contacts, deals, notes and what joins them. Mounted under /hubspot. */
export function hubspotRoutes(app: FastifyInstance, { stage, faults, secrets }: Backstage): void {
  injectFaults(app, faults, hubspotFaults);
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof HubspotError) return reply.code(error.status).send(error.body());
    throw error;
  });
  app.addHook('preHandler', async (request) => {
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token !== secrets.hubspotToken) throw unauthorised();
  });

  const { world } = stage;
  const objects = (kind: string): CrmObject[] => {
    if (kind === 'contacts') return world.crmContacts.in('hubspot').map(presentContact);
    if (kind === 'deals') return world.crmDeals.in('hubspot').map(presentDeal);
    if (kind === 'notes') return world.crmNotes.in('hubspot').map(presentNote);
    throw missing();
  };

  app.post<Kind>('/crm/v3/objects/:kind/search', async (request) =>
    searchObjects(objects(request.params.kind), bodyOf(request)),
  );

  app.post<Kind>('/crm/v3/objects/:kind/batch/read', async (request) => {
    const ids = idsIn(bodyOf(request));
    return {
      status: 'COMPLETE',
      results: objects(request.params.kind).filter(({ id }) => ids.includes(id)),
    };
  });

  app.post('/crm/v4/associations/deals/contacts/batch/read', async (request) => ({
    status: 'COMPLETE',
    results: idsIn(bodyOf(request)).flatMap((id) => {
      const deal = world.crmDeals.get(id);
      if (!deal || deal.contactIds.length === 0) return [];
      const to = deal.contactIds.map((contact) => ({ toObjectId: Number(contact) }));
      return [{ from: { id }, to }];
    }),
  }));

  app.post('/crm/v3/objects/notes', async (request, reply) => {
    const { properties, associations } = bodyOf(request);
    const contactId = contactIn(associations);
    if (!isObject(properties) || !properties.hs_timestamp)
      throw invalid('Property hs_timestamp is required.');
    if (!world.crmContacts.has(contactId)) throw missing();
    const note = {
      id: nextCountedId(world.crmNotes.in('hubspot'), 9001),
      crm: 'hubspot' as const,
      contactId,
      subject: '',
      body: String(properties.hs_note_body ?? ''),
      createdAt: stage.now().toISOString(),
    };
    await stage.commit({
      records: [{ t: 'crmNote', v: note }],
      effects: [
        {
          network: 'hubspot',
          kind: 'crm-note',
          accountId: 'hubspot',
          externalId: note.id,
          parentId: contactId,
          text: note.body,
        },
      ],
    });
    return reply.code(201).send(presentNote(note));
  });
}

function bodyOf(request: FastifyRequest): Record<string, unknown> {
  const body = Buffer.isBuffer(request.body) ? parseJson(request.body.toString('utf8')) : undefined;
  if (!isObject(body)) throw invalid('Invalid input JSON.');
  return body;
}

const idsIn = ({ inputs }: Record<string, unknown>): string[] =>
  Array.isArray(inputs)
    ? inputs.map((input: unknown) => (isObject(input) ? String(input.id) : ''))
    : [];

/** The contact that a note is joined to, by the type that HubSpot gives to that join. */
function contactIn(associations: unknown): string {
  const [first] = Array.isArray(associations) ? (associations as unknown[]) : [];
  const type =
    isObject(first) && Array.isArray(first.types) ? (first.types[0] as unknown) : undefined;
  if (!isObject(first) || !isObject(first.to) || !isObject(type))
    throw invalid('A note needs an association.');
  if (type.associationTypeId !== NOTE_TO_CONTACT) throw invalid('Invalid association type.');
  return String(first.to.id);
}
