import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { isUuid } from '../../../platform/kernel/index.js';
import type { Echo } from '../contract.js';
import { Reply } from './reply.entity.js';

/** Replies of which an item of the network may be the echo. */
@Injectable()
export class EchoRepository {
  async byCorrelation(manager: EntityManager, echo: Echo): Promise<Reply | undefined> {
    const { channelId, correlation } = echo;
    if (!isUuid(correlation)) return undefined;
    const found = await manager.findOne(Reply, {
      where: [
        { channelId, id: correlation },
        { channelId, clientMessageId: correlation },
      ],
    });
    return found ?? undefined;
  }

  /** The newest: where a reply overwrites the one before, both bear the same id. */
  async byExternalId(manager: EntityManager, echo: Echo): Promise<Reply | undefined> {
    const { channelId, externalId } = echo;
    const found = await manager.find(Reply, {
      where: { channelId, externalId },
      order: { position: 'DESC' },
    });
    return found.find(({ kind, mode }) => kind === echo.kind || mode === 'private');
  }

  /** Begun, and not known to be any item of the network yet; oldest first. */
  async begunAndUnnamed(manager: EntityManager, channelId: string): Promise<Reply[]> {
    const rows: { id: string }[] = await manager.query(
      `select id from reply
       where channel_id = $1 and external_id is null and sending_at is not null
         and (state in ('claimed', 'sending') or state in ('queued', 'unknown'))
       union all
       select id from reply
       where channel_id = $1 and external_id is null and state in ('sent', 'delivered', 'read')`,
      [channelId],
    );
    if (rows.length === 0) return [];
    return manager.find(Reply, {
      where: { id: In(rows.map(({ id }) => id)) },
      order: { position: 'ASC' },
    });
  }
}
