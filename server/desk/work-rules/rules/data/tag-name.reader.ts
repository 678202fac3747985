import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

@Injectable()
export class TagNameReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async nameOf(tagId: string): Promise<string | undefined> {
    const rows: { name: string }[] = await this.db.query(`select name from tag where id = $1`, [
      tagId,
    ]);
    return rows[0]?.name;
  }
}
