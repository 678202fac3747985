import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Receipt } from '../contract.js';
import type { Reply } from './reply.entity.js';

/** Among them may be receipts of what the brand wrote elsewhere, which no reply will ever ask for. */
const KEPT = '7 days';

/** Receipts that wait until it is known which of the network's items a reply is. */
@Injectable()
export class HeldReceiptRepository {
  async hold(manager: EntityManager, receipt: Receipt): Promise<void> {
    const { channelId, threadKey, state, at, externalIds = [], upTo } = receipt;
    await manager.query(
      `delete from held_receipt where channel_id = $1 and received_at < now() - interval '${KEPT}'`,
      [channelId],
    );
    if (externalIds.length > 0)
      await manager.query(
        `insert into held_receipt (channel_id, thread_key, external_id, state, at)
         select $1, $2, named.id, $3, $4 from unnest($5::text[]) as named(id)
         where not exists (select from reply r where r.channel_id = $1 and r.external_id = named.id)
         on conflict do nothing`,
        [channelId, threadKey, state, at, externalIds],
      );
    if (upTo)
      await manager.query(
        `insert into held_receipt as h (channel_id, thread_key, state, at, up_to) values ($1, $2, $3, $4, $5)
         on conflict (channel_id, thread_key, state) where up_to is not null
           do update set at = excluded.at, up_to = excluded.up_to, received_at = now()
           where h.up_to < excluded.up_to`,
        [channelId, threadKey, state, at, upTo],
      );
  }

  /** What was kept about this reply, delivered before read. */
  async take(
    manager: EntityManager,
    { channelId, externalId, target, sendingAt }: Reply,
  ): Promise<Pick<Receipt, 'state' | 'at'>[]> {
    return manager.query(
      `with named as (
         delete from held_receipt where channel_id = $1 and external_id = $2 returning state, at)
       select state, at from named
       union all
       select state, at from held_receipt where channel_id = $1 and thread_key = $3 and up_to >= $4
       order by state`,
      [channelId, externalId, target.threadKey, sendingAt],
    );
  }
}
