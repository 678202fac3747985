import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';

export interface KnownChannel {
  id: string;
  accountId: string;
  isRemoved: boolean;
}

/** The channels of the stand-ins, whose addresses change with the ports that are free. */
@Injectable()
export class DemoChannelRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async find(id: string): Promise<KnownChannel | undefined> {
    const rows: KnownChannel[] = await this.db.query(
      `select id, account_id as "accountId", removed_at is not null as "isRemoved" from channel where id = $1`,
      [id],
    );
    return rows[0];
  }

  /** The stand-ins moved to another address: the forum's people and all links move with them. */
  async moveForum(before: string, after: string): Promise<void> {
    await this.db.transaction(async (manager: EntityManager) => {
      await manager.query(
        `update channel set account_id = $2 where network = 'discourse' and account_id = $1 and removed_at is null`,
        [before, after],
      );
      await manager.query(
        `update identity set external_id = $2 || substr(external_id, length($1) + 1),
           profile_url = replace(profile_url, $1, $2), avatar_url = replace(avatar_url, $1, $2)
         where network = 'discourse' and starts_with(external_id, $1 || ':')`,
        [before, after],
      );
      for (const table of ['message', 'conversation', 'publication'])
        await manager.query(
          `update ${table} set permalink = replace(permalink, $1, $2)
           where starts_with(permalink, 'http://' || $1 || '/')`,
          [hostOf(before), hostOf(after)],
        );
    });
  }
}

/** A forum may stand below a path. */
const hostOf = (accountId: string): string => accountId.split('/')[0]!;
