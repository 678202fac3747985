import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Days of review, and of which people have been reminded. */
@Injectable()
export class CannedReviewRepository {
  /** Approved replies whose day has come and of which nobody was reminded; each is claimed once. */
  async claimDue(
    manager: EntityManager,
    today: string,
    limit: number,
  ): Promise<{ id: string; ownerId: string }[]> {
    const [rows]: [{ id: string; ownerId: string }[], number] = await manager.query(
      `update canned_reply set review_told_for = review_by
       where id in (select id from canned_reply
         where state = 'approved' and review_by is not null and review_by <= $1::date
           and review_told_for is distinct from review_by
         order by review_by, id limit $2 for update skip locked)
       returning id, owner_id as "ownerId"`,
      [today, limit],
    );
    return rows;
  }
}
