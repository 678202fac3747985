import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

@Injectable()
export class BrandsRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async firstName(): Promise<string | undefined> {
    const rows: { name: string }[] = await this.db.query(
      `select name from brand order by created_at, id limit 1`,
    );
    return rows[0]?.name;
  }
}
