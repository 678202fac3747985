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
}

export interface Place {
  channelId: string;
  publicationId: string | null;
  assigneeId: string | null;
}
