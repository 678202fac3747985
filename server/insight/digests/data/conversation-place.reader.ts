import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Where a conversation is: what decides who may see it. */
@Injectable()
export class ConversationPlaceReader {
  /** Undefined when there is no such conversation. */
  async of(manager: EntityManager, id: string): Promise<{ channelId: string } | undefined> {
    const rows: { channelId: string }[] = await manager.query(
      `select channel_id as "channelId" from conversation where id = $1`,
      [id],
    );
    return rows[0];
  }
}
