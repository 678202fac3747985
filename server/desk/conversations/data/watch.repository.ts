import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

@Injectable()
export class WatchRepository {
  async channelOf(manager: EntityManager, conversationId: string): Promise<string | undefined> {
    const rows: { channel_id: string }[] = await manager.query(
      `select channel_id from conversation where id = $1`,
      [conversationId],
    );
    return rows[0]?.channel_id;
  }

  async channelsOf(
    manager: EntityManager,
    conversationIds: readonly string[],
  ): Promise<Map<string, Place>> {
    const rows: (Place & { id: string })[] = await manager.query(
      `select id, channel_id as "channelId", publication_id as "publicationId", assignee_id as "assigneeId"
       from conversation where id = any($1::uuid[])`,
      [conversationIds],
    );
    return new Map(rows.map(({ id, ...place }) => [id, place]));
  }

  /** On which channels customers spoke. */
  async channelsOfCustomers(
    manager: EntityManager,
    customerIds: readonly string[],
  ): Promise<{ customerId: string; channelId: string }[]> {
    return manager.query(
      `select distinct i.customer_id as "customerId", c.channel_id as "channelId"
       from identity i join conversation_participant p on p.identity_id = i.id
       join conversation c on c.id = p.conversation_id
       where i.customer_id = any($1::uuid[])`,
      [customerIds],
    );
  }
}

export interface Place {
  channelId: string;
  publicationId: string | null;
  assigneeId: string | null;
}
