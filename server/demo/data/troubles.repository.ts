import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface PastQuarantine {
  id: string;
  channelId: string;
  network: string;
  deliveryKey: string;
  headers: object;
  body: string;
  code: string;
  reason: string;
  fragment: string;
  at: Date;
}

/** Deliveries that were set aside, and kinds of items that mean nothing to the desk. */
@Injectable()
export class TroublesRepository {
  async setAside(manager: EntityManager, rows: readonly PastQuarantine[]): Promise<void> {
    await manager.query(
      `with r as (select * from jsonb_to_recordset($1::jsonb) as r(id uuid, "channelId" uuid, network text,
           "deliveryKey" text, headers jsonb, body text, code text, reason text, fragment text, at timestamptz)),
       arrived as (
         insert into inbound_event (source, network, channel_id, delivery_key, origin, headers, body, received_at,
           state, processed_at)
         select "channelId"::text, network, "channelId", "deliveryKey", 'webhook', headers,
           convert_to(body, 'UTF8'), at, 'quarantined', at from r
         returning id, delivery_key)
       insert into quarantine (id, inbound_event_id, item_index, network, channel_id, code, reason, fragment, created_at)
       select r.id, a.id, 0, r.network, r."channelId", r.code, r.reason, r.fragment, r.at
       from r join arrived a on a.delivery_key = r."deliveryKey"`,
      [JSON.stringify(rows)],
    );
  }

  async countUnsupported(
    manager: EntityManager,
    rows: readonly {
      channelId: string;
      network: string;
      what: string;
      count: number;
      firstAt: Date;
      lastAt: Date;
    }[],
  ): Promise<void> {
    await manager.query(
      `insert into unsupported_item (source, what, network, channel_id, count, first_at, last_at)
       select "channelId"::text, what, network, "channelId", count, "firstAt", "lastAt"
       from jsonb_to_recordset($1::jsonb) as r("channelId" uuid, network text, what text, count bigint,
         "firstAt" timestamptz, "lastAt" timestamptz)`,
      [JSON.stringify(rows)],
    );
  }

  /** Channels were connected before anything came in on them. */
  async dateChannels(
    manager: EntityManager,
    channelIds: readonly string[],
    connectedAt: Date,
  ): Promise<void> {
    await manager.query(
      `update channel c set created_at = $2, state_at = $2, last_item_at = m.at, last_webhook_at =
         case when c.network = 'google-reviews' then null else m.at end
       from (select channel_id, max(received_at) as at from message group by 1) m
       where c.id = m.channel_id and c.id = any($1::uuid[])`,
      [channelIds, connectedAt],
    );
  }
}
