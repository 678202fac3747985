import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ItemKind } from '../../../channels/contract.js';

/** Enough to recognise a conversation in a list of something else. */
export interface ConversationLabel {
  id: string;
  kind: ItemKind;
  network: string;
  channelName: string;
  customerName: string | null;
}

@Injectable()
export class ConversationLabels {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** By id; whether somebody may see them is asked before. */
  async of(ids: readonly string[]): Promise<Map<string, ConversationLabel>> {
    if (ids.length === 0) return new Map();
    const rows: ConversationLabel[] = await this.db.query(
      `select c.id, c.kind, c.network, ch.name as "channelName",
         coalesce(cu.name, i.name, i.handle) as "customerName"
       from conversation c join channel ch on ch.id = c.channel_id
       left join identity i on i.id = c.identity_id
       left join customer cu on cu.id = i.customer_id
       where c.id = any($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
