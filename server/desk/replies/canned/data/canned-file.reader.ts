import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** Files that stand in the library. */
@Injectable()
export class CannedFileReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Those among the files that a reply holds which this person sees; with null which anybody shares. */
  async openTo(userId: string | null, fileIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (fileIds.length === 0) return new Set();
    const rows: { id: string }[] = await this.db.query(
      `select distinct f.file_id as id
       from canned_reply_file f join canned_reply r on r.id = f.canned_reply_id
       where f.file_id = any($1::uuid[]) and (r.scope = 'all' or r.owner_id = $2
         or (r.scope = 'team' and ($2::uuid is null
           or exists (select from user_account u where u.id = $2 and u.role = 'administrator')
           or exists (select from team_member m where m.team_id = r.team_id and m.user_id = $2))))`,
      [fileIds, userId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
