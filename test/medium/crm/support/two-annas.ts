import type { Identity } from '../../../../server/crm/data/identity.entity.js';
import { WhenMessageIsLabelledCountsComplaints } from '../../../../server/desk/conversations/jobs/when-message-is-labelled-counts-complaints.reaction.js';
import { type Person, ReadingDesk } from '../../reading/support/reading-desk.js';

export interface CustomerView {
  id: string;
  name: string;
  email: string | null;
  identities: { id: string; link: { id: string; evidence: string; by: { id: string } } | null }[];
  summary: Record<string, unknown>;
  notes: { id: string; body: string; can: string[] }[];
  merges: { id: string; absorbedId: string }[];
  consents: { id: string; purpose: string; withdrawnAt: string | null }[];
  can: string[];
}

/**
 * Two profiles of one name, on a page and in a forum, each a customer so far. The agent works on
 * both channels, the colleague on the page alone.
 */
export class TwoAnnas {
  desk: ReadingDesk;
  page: string;
  forum: string;
  agent: Person;
  colleague: Person;
  administrator: Person;
  anna: Identity;
  annaOnForum: Identity;

  async open(): Promise<void> {
    this.desk = await ReadingDesk.open();
    this.page = await this.desk.rows.channel('Page');
    this.forum = await this.desk.rows.channel('Forum', 'discourse');
    this.agent = await this.desk.person('agent', [this.page, this.forum]);
    this.colleague = await this.desk.person('agent', [this.page]);
    this.administrator = await this.desk.person('administrator');
  }

  async fill(): Promise<void> {
    const { rows } = this.desk;
    const profile = { name: 'Anna Verhoeven', handle: 'averhoeven' };
    this.anna = await rows.identity(profile);
    this.annaOnForum = await rows.identity({ ...profile, network: 'discourse' });
    await rows.conversation({ channelId: this.page, identityId: this.anna.id });
    await rows.conversation({
      channelId: this.forum,
      network: 'discourse',
      kind: 'forum',
      identityId: this.annaOnForum.id,
    });
  }

  empty = () =>
    this.desk.db.query(`delete from message; delete from closure; delete from satisfaction;
      delete from conversation_participant; delete from conversation; delete from identity_link;
      delete from identity; delete from customer_note; delete from customer; delete from event`);

  close = () => this.desk.close();

  show = (id: string, who = this.agent) => who.desk.get<CustomerView>(`/api/v1/customers/${id}`);

  link = (customerId: string, identityId: string, over = {}, who = this.agent) =>
    who.desk.post<CustomerView & { code: string }>(`/api/v1/customers/${customerId}/links`, {
      identityId,
      evidence: 'given-by-customer',
      detail: 'wrote her handle',
      ...over,
    });

  /** The desk reads the label of this message. */
  counts = (messageId: string) =>
    this.desk.get(WhenMessageIsLabelledCountsComplaints).react({
      id: '1',
      xid: '1',
      type: 'message.labelled',
      conversationId: null,
      seq: null,
      actorId: null,
      data: { messageId },
      at: new Date(),
    });

  linkIdOf = ({ identities }: CustomerView, { id }: Identity): string => {
    const link = identities.find((identity) => identity.id === id)?.link;
    if (!link) throw new Error('This identity is not linked.');
    return link.id;
  };

  async conversationsOf(id: string, who = this.agent): Promise<number> {
    const path = `/api/v1/conversations?customerId=${id}&limit=100`;
    return (await who.desk.get<{ items: unknown[] }>(path)).body.items.length;
  }

  async eventTypes(): Promise<string[]> {
    const rows = await this.desk.db.query<{ type: string }[]>(
      `select type from event where type ~ '^(identity|customer)' order by id`,
    );
    return rows.map(({ type }) => type);
  }
}
