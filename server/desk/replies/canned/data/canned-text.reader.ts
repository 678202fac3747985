import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { CannedState, Example, Scope, Variant } from '../domain/canned-reply.js';

/** A canned reply as far as its words go. */
export interface CannedText {
  id: string;
  shortcut: string;
  title: string;
  scope: Scope;
  teamId: string | null;
  ownerId: string;
  state: CannedState;
  updatedAt: Date;
  variants: Variant[];
  examples: Example[];
  fileIds: string[];
}

const TEXT = `select r.id, r.shortcut::text as shortcut, r.title, r.scope, r.team_id as "teamId",
    r.owner_id as "ownerId", r.state, r.updated_at as "updatedAt",
    coalesce((select json_agg(json_build_object('id', v.id, 'language', v.language, 'network', v.network,
      'body', v.body) order by v.language, v.network nulls first)
      from canned_reply_variant v where v.canned_reply_id = r.id), '[]') as variants,
    coalesce((select json_agg(json_build_object('language', e.language, 'text', e.text) order by e.position)
      from canned_reply_example e where e.canned_reply_id = r.id), '[]') as examples,
    array(select f.file_id from canned_reply_file f where f.canned_reply_id = r.id
      order by f.position) as "fileIds"
  from canned_reply r`;

@Injectable()
export class CannedTextReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Every approved reply that is shared, by id. */
  async approved(): Promise<CannedText[]> {
    return this.db.query(`${TEXT} where r.state = 'approved' and r.scope <> 'own' order by r.id`);
  }

  /** In no particular order; ids that mean nothing are left out. */
  async of(
    ids: readonly string[],
    manager: EntityManager = this.db.manager,
  ): Promise<CannedText[]> {
    return manager.query(`${TEXT} where r.id = any($1::uuid[])`, [ids]);
  }
}
