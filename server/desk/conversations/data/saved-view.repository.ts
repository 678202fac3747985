import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ConversationFilter } from '../domain/conversation-filter.js';
import type { Named } from './conversation-row.js';
import { SavedView } from './saved-view.entity.js';

export interface SavedViewRow {
  id: string;
  name: string;
  filter: ConversationFilter;
  isShared: boolean;
  owner: Named;
}

const VIEW = `select v.id, v.name, v.filter, v.is_shared as "isShared",
    json_build_object('id', u.id, 'name', u.name) as owner
  from saved_view v join user_account u on u.id = v.owner_id`;

/** Saved views: one's own, and those that others share. */
@Injectable()
export class SavedViewRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Own ones first, in the order in which they were made. */
  async allVisible(userId: string): Promise<SavedViewRow[]> {
    return this.db.query(
      `${VIEW} where v.owner_id = $1 or v.is_shared
       order by v.owner_id <> $1, v.position, v.created_at, v.id limit 200`,
      [userId],
    );
  }

  async visible(userId: string, id: string): Promise<SavedViewRow | undefined> {
    const rows: SavedViewRow[] = await this.db.query(
      `${VIEW} where v.id = $2 and (v.owner_id = $1 or v.is_shared)`,
      [userId, id],
    );
    return rows[0];
  }

  async add(
    view: Pick<SavedView, 'id' | 'ownerId' | 'name' | 'filter' | 'isShared'>,
  ): Promise<void> {
    await this.db.getRepository(SavedView).insert(view);
  }

  async change(
    id: string,
    change: Partial<Pick<SavedView, 'name' | 'filter' | 'isShared'>>,
  ): Promise<void> {
    await this.db.getRepository(SavedView).update({ id }, change);
  }

  async remove(id: string): Promise<void> {
    await this.db.getRepository(SavedView).delete({ id });
  }

  async countOf(userId: string): Promise<number> {
    return this.db.getRepository(SavedView).countBy({ ownerId: userId });
  }
}
