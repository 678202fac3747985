import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

@Injectable()
export class CustomerConversationReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Ids of the conversations of a customer that are not resolved. */
  async openOf(customerId: string): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(
      `select c.id from identity i join conversation c on c.identity_id = i.id
       where i.customer_id = $1 and c.merged_into is null and c.status <> 'resolved'`,
      [customerId],
    );
    return rows.map(({ id }) => id);
  }
}
