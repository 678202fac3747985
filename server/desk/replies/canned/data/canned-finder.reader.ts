import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { matching, openTo, Values } from './canned-sql.js';

/** Finds what can be put into a reply, best first. */
@Injectable()
export class CannedFinder {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /**
   * Ids of usable replies with a text for the network. Whose shortcut begins with the words comes
   * first, then by how well the words fit; without words what this person uses most.
   */
  async find(
    me: Principal,
    { text, network, limit }: { text: string; network: string; limit: number },
  ): Promise<string[]> {
    const values = new Values();
    const open = openTo(me, values);
    const channel = values.add(network);
    const word = text.trim();
    const begins = word && `starts_with(lower(r.shortcut::text), lower(${values.add(word)}))`;
    const query = /[\p{L}\p{N}]/u.test(word) && matching(word, values);
    const uses = `(select count(*) from canned_reply_use u where u.canned_reply_id = r.id
      and u.user_id = ${values.add(me.userId)} and u.at > now() - interval '90 days')`;
    const found = [begins, query && `r.search @@ ${query}`].filter(Boolean);
    const order = [begins && `${begins} desc`, query && `ts_rank(r.search, ${query}) desc`];
    const rows: { id: string }[] = await this.db.query(
      `select r.id from canned_reply r
       where ${open} and (r.state = 'approved' or (r.scope = 'own' and r.state <> 'retired'))
         and exists (select from canned_reply_variant v where v.canned_reply_id = r.id
           and (v.network is null or v.network = ${channel}))
         ${found.length > 0 ? `and (${found.join(' or ')})` : ''}
       order by ${[...order.filter(Boolean), `${uses} desc`, 'lower(r.title)', 'r.id'].join(', ')}
       limit ${values.add(limit)}`,
      values.all,
    );
    return rows.map(({ id }) => id);
  }
}
