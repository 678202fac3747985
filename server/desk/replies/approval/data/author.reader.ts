import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

@Injectable()
export class AuthorReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Since when somebody has an account. */
  async since(userId: string): Promise<Date | undefined> {
    const rows: { since: Date }[] = await this.db.query(
      `select created_at as since from user_account where id = $1`,
      [userId],
    );
    return rows[0]?.since;
  }
}
