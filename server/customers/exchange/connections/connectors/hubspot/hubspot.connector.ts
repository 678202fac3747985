import type { EgressHttp } from '../../../../../platform/egress/contract.js';
import type { CustomerRecord } from '../../../taking-in/domain/customer-record.js';
import {
  answered,
  type CrmAnswer,
  type CrmConnector,
  type CrmCursor,
  type CrmNoteText,
  type CrmPage,
  mapAnswer,
} from '../../domain/crm-connector.js';
import type { ConnectorSettings } from '../connector-settings.js';
import { isObject, listIn, textIn } from '../crm-http.js';
import { hubspotCall, type HubspotCall } from './hubspot-call.js';
import { hubspotObject, type HubspotObject, hubspotPage } from './hubspot-page.js';
import { hubspotContact, hubspotDeal } from './read-hubspot.js';

const CONTACT = ['firstname', 'lastname', 'email', 'phone', 'mobilephone', 'hs_language'];
const DEAL = ['dealname', 'amount', 'deal_currency_code', 'closedate', 'createdate'];
/** How HubSpot names the join of a note to a contact. */
const NOTE_TO_CONTACT = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 202 };
const BEGINNING: CrmCursor = { at: new Date(0).toISOString(), id: null, inRun: true };

/** HubSpot by a private app's token; the documents are named in decision 0028. */
export class HubspotConnector implements CrmConnector {
  private readonly call: HubspotCall;

  constructor(
    http: EgressHttp,
    private readonly settings: ConnectorSettings,
  ) {
    this.call = hubspotCall(http, settings);
  }

  async test(): ReturnType<CrmConnector['test']> {
    const contacts = await this.contacts(BEGINNING);
    if (!contacts.ok) {
      const step = contacts.failure.code === 'auth' ? 'sign-in' : 'contacts';
      return [{ step, failure: contacts.failure }];
    }
    const deals = await this.deals(BEGINNING);
    return [
      { step: 'sign-in', failure: null },
      { step: 'contacts', failure: null },
      { step: 'deals', failure: deals.ok ? null : deals.failure },
    ];
  }

  async contacts(from: CrmCursor): Promise<CrmAnswer<CrmPage>> {
    const kind = { object: 'contacts', modified: 'lastmodifieddate', properties: this.properties };
    return mapAnswer(await hubspotPage(this.call, kind, from), ({ objects, ...place }) => ({
      ...place,
      records: objects.map((one) => this.contact(one)),
    }));
  }

  async contactsById(ids: readonly string[]): Promise<CrmAnswer<CustomerRecord[]>> {
    const answer = await this.call('/crm/v3/objects/contacts/batch/read', {
      properties: this.properties,
      inputs: ids.map((id) => ({ id })),
    });
    return mapAnswer(answer, (body) =>
      resultsIn(body).map((result) => this.contact(hubspotObject(result))),
    );
  }

  async deals(from: CrmCursor): Promise<CrmAnswer<CrmPage>> {
    const kind = { object: 'deals', modified: 'hs_lastmodifieddate', properties: DEAL };
    const page = await hubspotPage(this.call, kind, from);
    if (!page.ok) return page;
    const { objects, ...place } = page.value;
    const contacts = await this.contactsOf(objects);
    return mapAnswer(contacts, (byDeal) => ({
      ...place,
      records: objects.flatMap((deal) => {
        const key = byDeal.get(deal.id);
        const fact = hubspotDeal(deal, this.settings.defaultCurrency);
        return key && fact ? [{ key, facts: [fact] }] : [];
      }),
    }));
  }

  async writeNote({ contact, body, at }: CrmNoteText): Promise<CrmAnswer<string>> {
    const answer = await this.call('/crm/v3/objects/notes', {
      properties: { hs_timestamp: at.toISOString(), hs_note_body: asHtml(body) },
      associations: [{ to: { id: contact }, types: [NOTE_TO_CONTACT] }],
    });
    return mapAnswer(answer, (note) => (isObject(note) ? textIn(note['id']) : ''));
  }

  async findNote({ mark }: CrmNoteText): Promise<CrmAnswer<string | null>> {
    const filter = { propertyName: 'hs_note_body', operator: 'CONTAINS_TOKEN', value: mark };
    const answer = await this.call('/crm/v3/objects/notes/search', {
      filterGroups: [{ filters: [filter] }],
      limit: 1,
    });
    return mapAnswer(answer, (body) => textIn(resultsIn(body)[0]?.['id']) || null);
  }

  /** The first contact of each deal: an amount must not count twice. */
  private async contactsOf(
    deals: readonly HubspotObject[],
  ): Promise<CrmAnswer<ReadonlyMap<string, string>>> {
    if (deals.length === 0) return answered(new Map());
    const answer = await this.call('/crm/v4/associations/deals/contacts/batch/read', {
      inputs: deals.map(({ id }) => ({ id })),
    });
    return mapAnswer(
      answer,
      (body) =>
        new Map(
          resultsIn(body).flatMap(({ from, to }) => {
            const [first] = listIn(to);
            return isObject(from) && first
              ? [[textIn(from['id']), textIn(first['toObjectId'])] as const]
              : [];
          }),
        ),
    );
  }

  private get properties(): string[] {
    return [...CONTACT, ...Object.keys(this.settings.attributes)];
  }

  private contact(one: HubspotObject): CustomerRecord {
    return hubspotContact(one, this.settings.attributes);
  }
}

const resultsIn = (body: unknown): Record<string, unknown>[] =>
  isObject(body) ? listIn(body['results']) : [];

/** HubSpot shows notes as HTML; what people called themselves or an outcome is only text. */
const asHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
