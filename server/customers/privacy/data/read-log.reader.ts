import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

export interface ReadLine {
  customerId: string;
  customerName: string;
  userId: string;
  userName: string;
  hour: Date;
  what: 'page' | 'search' | 'export';
  times: number;
}

export interface ReadFilter {
  customerId?: string;
  userId?: string;
  /** The last line of the page before. */
  after?: { hour: string; customerId: string; userId: string; what: string };
  limit: number;
}

/** Who saw whose data, newest first. */
@Injectable()
export class ReadLogReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  page({ customerId, userId, after, limit }: ReadFilter): Promise<ReadLine[]> {
    return this.db.query(
      `select r.customer_id as "customerId", c.name as "customerName", r.user_id as "userId",
         u.name as "userName", r.hour, r.what, r.times
       from customer_read r join customer c on c.id = r.customer_id
       join user_account u on u.id = r.user_id
       where ($1::uuid is null or r.customer_id = $1) and ($2::uuid is null or r.user_id = $2)
         and ($3::timestamptz is null
           or (r.hour, r.customer_id, r.user_id, r.what) < ($3, $4::uuid, $5::uuid, $6::text))
       order by r.hour desc, r.customer_id desc, r.user_id desc, r.what desc limit $7`,
      [
        customerId ?? null,
        userId ?? null,
        after?.hour ?? null,
        after?.customerId ?? null,
        after?.userId ?? null,
        after?.what ?? null,
        limit,
      ],
    );
  }
}
