import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

@Injectable()
export class CustomerReadRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** By the database's clock. Customers who are gone meanwhile are left out. */
  async note(userId: string, customerIds: readonly string[], what: string): Promise<void> {
    await this.db.query(
      `insert into customer_read (customer_id, user_id, hour, what)
       select c.id, $1, date_trunc('hour', now()), $3 from customer c
       where c.id = any($2::uuid[]) order by c.id for key share
       on conflict (customer_id, hour, user_id, what) do update set times = customer_read.times + 1`,
      [userId, customerIds, what],
    );
  }
}
