import { randomUUID } from 'node:crypto';
import type { DataSource, DeepPartial, EntityTarget, ObjectLiteral } from 'typeorm';
import { CustomerNote } from '../../../../server/crm/data/customer-note.entity.js';
import { Customer } from '../../../../server/crm/data/customer.entity.js';
import { Identity } from '../../../../server/crm/data/identity.entity.js';
import { ConversationParticipant } from '../../../../server/desk/conversations/data/conversation-participant.entity.js';
import { Conversation } from '../../../../server/desk/conversations/data/conversation.entity.js';
import { Message } from '../../../../server/desk/conversations/data/message.entity.js';
import { Publication } from '../../../../server/desk/conversations/data/publication.entity.js';
import { Tag } from '../../../../server/desk/conversations/data/tag.entity.js';

/** A moment so many minutes after a fixed one. */
export const minute = (n: number): Date => new Date(Date.UTC(2025, 2, 1, 12, n));

/** Rows as the desk writes them; each builder makes the parents that are not given. */
export class DeskRows {
  constructor(
    private readonly db: DataSource,
    private readonly newId: () => string,
  ) {}

  async channel(name = 'Lumen Bank', network = 'facebook'): Promise<string> {
    const id = this.newId();
    await this.db.query(
      `insert into channel (id, network, account_id, name, settings) values ($1, $2, $3, $4, '{}')`,
      [id, network, randomUUID(), name],
    );
    return id;
  }

  async team(memberIds: readonly string[], channelIds: readonly string[]): Promise<string> {
    const id = this.newId();
    await this.db.query('insert into team (id, name) values ($1, $2)', [
      id,
      `Team ${randomUUID()}`,
    ]);
    await this.db.query(
      'insert into team_member (team_id, user_id) select $1, unnest($2::uuid[])',
      [id, memberIds],
    );
    await this.db.query(
      'insert into team_channel (team_id, channel_id) select $1, unnest($2::uuid[])',
      [id, channelIds],
    );
    return id;
  }

  customer = (over: DeepPartial<Customer> = {}) =>
    this.insert(Customer, { name: 'Anna Verhoeven', ...over });

  async identity(over: DeepPartial<Identity> = {}): Promise<Identity> {
    const customerId =
      over.customerId ?? (await this.customer({ name: over.name ?? 'Anna Verhoeven' })).id;
    return this.insert(Identity, {
      network: 'facebook',
      externalId: randomUUID(),
      name: 'Anna Verhoeven',
      lastSeenAt: minute(0),
      ...over,
      customerId,
    });
  }

  async publication(over: DeepPartial<Publication> & { channelId: string }): Promise<Publication> {
    return this.insert(Publication, {
      externalId: randomUUID(),
      kind: 'post',
      title: 'Our new app',
      ...over,
    });
  }

  /** With its customer among the participants. */
  async conversation(
    over: DeepPartial<Conversation> & { channelId: string },
  ): Promise<Conversation> {
    const identityId = over.identityId === undefined ? (await this.identity()).id : over.identityId;
    const conversation = await this.insert(Conversation, {
      network: 'facebook',
      kind: 'comment',
      threadKey: randomUUID(),
      status: 'open',
      lastMessageAt: minute(0),
      openedAt: over.lastMessageAt ?? minute(0),
      ...over,
      identityId,
    });
    if (identityId) await this.participant(conversation.id, identityId);
    return conversation;
  }

  participant = (conversationId: string, identityId: string, firstAt = minute(0)) =>
    this.db
      .getRepository(ConversationParticipant)
      .insert({ conversationId, identityId, firstAt, lastAt: firstAt, messageCount: 1 });

  /** Indexed for the search as arrivals are. */
  async message(
    over: DeepPartial<Message> & { conversationId: string; channelId: string },
  ): Promise<Message> {
    const message = await this.insert(Message, {
      kind: 'comment',
      externalId: randomUUID(),
      direction: 'inbound',
      text: 'My card does not work.',
      language: 'en',
      sentAt: minute(0),
      position: 1,
      ...over,
    });
    await this.db.query(
      `update message set search = to_tsvector(hark_config(language), text) where id = $1`,
      [message.id],
    );
    return message;
  }

  tag = (name = `tag ${randomUUID()}`) => this.insert(Tag, { name });

  note = (over: DeepPartial<CustomerNote> & { customerId: string }) =>
    this.insert(CustomerNote, { body: 'Prefers to be called.', ...over });

  async insert<T extends ObjectLiteral>(entity: EntityTarget<T>, row: object): Promise<T> {
    const repository = this.db.getRepository(entity);
    const made = repository.create({ id: this.newId(), ...row } as unknown as DeepPartial<T>);
    await repository.insert(made as object);
    return made;
  }
}
