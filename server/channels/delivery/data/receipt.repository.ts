import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Receipt } from '../contract.js';

/** Which replies a network's receipt is about. */
@Injectable()
export class ReceiptRepository {
  async concerned(manager: EntityManager, receipt: Receipt): Promise<string[]> {
    const { channelId } = receipt;
    const named = await this.named(manager, channelId, receipt.externalIds ?? []);
    if (!receipt.upTo) return named;
    const earlier = await this.upTo(manager, channelId, receipt.threadKey, receipt.upTo);
    return [...new Set([...named, ...earlier])].sort();
  }

  async named(
    manager: EntityManager,
    channelId: string,
    externalIds: readonly string[],
  ): Promise<string[]> {
    if (externalIds.length === 0) return [];
    const rows: { id: string }[] = await manager.query(
      `select id from reply where channel_id = $1 and external_id = any($2)`,
      [channelId, externalIds],
    );
    return rows.map(({ id }) => id);
  }

  /** By the time at which sending began: the answer comes a little after the network's own time. */
  private async upTo(
    manager: EntityManager,
    channelId: string,
    threadKey: string,
    time: Date,
  ): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select id from reply
       where channel_id = $1 and target->>'threadKey' = $2 and sending_at <= $3
         and state in ('sent', 'delivered')`,
      [channelId, threadKey, time],
    );
    return rows.map(({ id }) => id);
  }
}
