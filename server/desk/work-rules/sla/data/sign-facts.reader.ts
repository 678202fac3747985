import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { IsFactSource } from '../../conditions/index.js';
import type { Facts, FactSource } from '../../conditions/contract.js';

type Row = { id: string } & Pick<Facts, 'clock' | 'escalated'>;

/** What the signs of a conversation say, as facts. */
@IsFactSource()
export class SignFacts implements FactSource {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async of(ids: readonly string[]): Promise<ReadonlyMap<string, Partial<Facts>>> {
    const rows: Row[] = await this.db.query(
      `select id, coalesce(due_state, 'none') as clock, escalated_since is not null as escalated
       from conversation where id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, ...facts }) => [id, facts]));
  }
}
