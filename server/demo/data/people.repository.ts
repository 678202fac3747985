import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** How the people of the demo brand have set up their desk. */
@Injectable()
export class PeopleRepository {
  async addMembers(
    manager: EntityManager,
    teamId: string,
    members: readonly { userId: string; isLead: boolean }[],
  ): Promise<void> {
    await manager.query(
      `insert into team_member (team_id, user_id, is_lead)
       select $1, m."userId", m."isLead" from jsonb_to_recordset($2::jsonb) as m("userId" uuid, "isLead" boolean)
       on conflict do nothing`,
      [teamId, JSON.stringify(members)],
    );
  }

  async addViews(
    manager: EntityManager,
    views: readonly {
      id: string;
      ownerId: string;
      name: string;
      filter: object;
      isShared: boolean;
    }[],
  ): Promise<void> {
    await manager.query(
      `insert into saved_view (id, owner_id, name, filter, is_shared)
       select v.id, v."ownerId", v.name, v.filter, v."isShared" from jsonb_to_recordset($1::jsonb)
         as v(id uuid, "ownerId" uuid, name text, filter jsonb, "isShared" boolean)`,
      [JSON.stringify(views)],
    );
  }
}
