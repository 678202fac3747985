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
import { type ConnectorSettings, PAGE } from '../connector-settings.js';
import { failed, isObject, listIn, textIn } from '../crm-http.js';
import { salesforceContact, salesforceDeal } from './read-salesforce.js';
import { SalesforceCall } from './salesforce-call.js';

const CONTACT = ['Id', 'Name', 'Email', 'Phone', 'SystemModstamp'];
const OPPORTUNITY = 'Id, Name, Amount, CloseDate, SystemModstamp';
const ROLES = '(SELECT ContactId, IsPrimary FROM OpportunityContactRoles)';
/** A field of Salesforce, of its own or added; nothing else gets into a query. */
const FIELD = /^[A-Za-z]\w{0,79}$/;
const BEGINNING: CrmCursor = { at: new Date(0).toISOString(), id: null, inRun: true };

/** Salesforce by client credentials or a refresh token; the documents are named in decision 0028. */
export class SalesforceConnector implements CrmConnector {
  private readonly call: SalesforceCall;

  constructor(
    http: EgressHttp,
    private readonly settings: ConnectorSettings,
  ) {
    this.call = new SalesforceCall(http, settings);
  }

  async test(): ReturnType<CrmConnector['test']> {
    const session = await this.call.signIn();
    if (!session.ok) return [{ step: 'sign-in', failure: session.failure }];
    const contacts = await this.contacts(BEGINNING);
    const deals = await this.deals(BEGINNING);
    return [
      { step: 'sign-in', failure: null },
      { step: 'contacts', failure: contacts.ok ? null : contacts.failure },
      { step: 'deals', failure: deals.ok ? null : deals.failure },
    ];
  }

  async contacts(from: CrmCursor): Promise<CrmAnswer<CrmPage>> {
    const soql = `SELECT ${this.fields} FROM Contact WHERE ${after(from)} ${IN_ORDER}`;
    return mapAnswer(await this.find(soql), (records) => ({
      ...placeAfter(records, from),
      records: records.map((record) => salesforceContact(record, this.settings.attributes)),
    }));
  }

  async contactsById(ids: readonly string[]): Promise<CrmAnswer<CustomerRecord[]>> {
    const list = ids.map((id) => `'${inQuotes(id)}'`).join(', ');
    const answer = await this.find(`SELECT ${this.fields} FROM Contact WHERE Id IN (${list})`);
    return mapAnswer(answer, (records) =>
      records.map((record) => salesforceContact(record, this.settings.attributes)),
    );
  }

  async deals(from: CrmCursor): Promise<CrmAnswer<CrmPage>> {
    const soql = `SELECT ${OPPORTUNITY}, ${ROLES} FROM Opportunity WHERE ${after(from)} ${IN_ORDER}`;
    return mapAnswer(await this.find(soql), (records) => ({
      ...placeAfter(records, from),
      records: records.flatMap(
        (record) => salesforceDeal(record, this.settings.defaultCurrency) ?? [],
      ),
    }));
  }

  /** A finished task: Salesforce shows it in the contact's history. */
  async writeNote({ contact, subject, body, mark, at }: CrmNoteText): Promise<CrmAnswer<string>> {
    const answer = await this.call.ask({
      method: 'POST',
      path: '/sobjects/Task',
      json: {
        WhoId: contact,
        Subject: `${subject} ${mark}`,
        Description: body,
        Status: 'Completed',
        ActivityDate: at.toISOString().slice(0, 10),
      },
    });
    return mapAnswer(answer, (task) => (isObject(task) ? textIn(task['id']) : ''));
  }

  async findNote({ contact, mark }: CrmNoteText): Promise<CrmAnswer<string | null>> {
    const where = `WhoId = '${inQuotes(contact)}' AND Subject LIKE '%${inQuotes(mark)}%'`;
    const answer = await this.find(`SELECT Id FROM Task WHERE ${where} LIMIT 1`);
    return mapAnswer(answer, ([task]) => textIn(task?.['Id']) || null);
  }

  private get fields(): string {
    return [
      ...CONTACT,
      ...Object.keys(this.settings.attributes).filter((one) => FIELD.test(one)),
    ].join(', ');
  }

  private async find(q: string): Promise<CrmAnswer<Record<string, unknown>[]>> {
    const answer = await this.call.ask({ method: 'GET', path: '/query', query: { q } });
    if (!answer.ok) return answer;
    if (!isObject(answer.value) || !Array.isArray(answer.value['records']))
      return failed({ code: 'unreadable', detail: 'The answer has no records.' });
    return answered(listIn(answer.value['records']));
  }
}

const IN_ORDER = `ORDER BY SystemModstamp, Id LIMIT ${PAGE}`;

const inQuotes = (text: string): string => text.replaceAll(/[\\'%_]/g, '');

/** Those that changed since; several of one moment are told apart by their ids. */
const after = ({ at, id }: CrmCursor): string =>
  id === null
    ? `SystemModstamp >= ${at}`
    : `(SystemModstamp > ${at} OR (SystemModstamp = ${at} AND Id > '${inQuotes(id)}'))`;

function placeAfter(
  records: readonly Record<string, unknown>[],
  from: CrmCursor,
): Pick<CrmPage, 'next' | 'isLast'> {
  const last = records.at(-1);
  if (!last) return { next: from, isLast: true };
  const at = new Date(textIn(last['SystemModstamp'])).toISOString();
  const next = { at, id: textIn(last['Id']), inRun: true };
  return { next, isLast: records.length < PAGE };
}
