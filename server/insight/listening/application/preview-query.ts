import { Injectable } from '@nestjs/common';
import { type Item, ItemRepository } from '../data/item.repository.js';
import { type Judged, judgeItem } from '../domain/judge-item.js';
import { checkQuery } from './check-query.js';
import { isFor } from './sift-items.js';

const DAYS = 30;
const SHOWN = 12;

export interface Preview {
  /** Of what was read in the last 30 days. */
  looked: number;
  fitting: number;
  examples: (Judged & { item: Item })[];
}

/** What a question would find, before anybody saves it. */
@Injectable()
export class PreviewQuery {
  constructor(private readonly items: ItemRepository) {}

  /** Throws 422 `listening-stream.query`. */
  async preview(asked: {
    query: string;
    language: string | null;
    sourceIds: string[];
  }): Promise<Preview> {
    const query = checkQuery(asked.query);
    const items = (await this.items.recent(DAYS, asked.sourceIds)).filter((item) =>
      isFor(asked, item),
    );
    const fitting = items.flatMap((item) => {
      const judged = judgeItem(query, item);
      return judged ? [{ ...judged, item }] : [];
    });
    return { looked: items.length, fitting: fitting.length, examples: fitting.slice(0, SHOWN) };
  }
}
