import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

export interface TagRow {
  id: string;
  name: string;
  colour: string | null;
}

@Injectable()
export class TagReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** By name. */
  async all(): Promise<TagRow[]> {
    return this.db.query('select id, name, colour from tag order by name, id limit 1000');
  }
}
