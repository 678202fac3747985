import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { queryPrepared } from '../../../platform/database/index.js';
import type { Selection } from '../domain/selection.js';
import { type ConversationRow, ROW_COLUMNS, rowJoins } from './conversation-row.js';
import { orderOf } from './list-order.js';
import { type PageRequest, pageSql } from './list-statement.js';
import { Parameters } from './parameters.js';

export interface ListedConversation extends ConversationRow {
  /** Where the row stands in the list's order. */
  sortKey: string;
}

/** The inbox list: one statement, one page. */
@Injectable()
export class ConversationListReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async page(
    selection: Selection,
    request: PageRequest,
    readerId: string,
  ): Promise<ListedConversation[]> {
    const parameters = new Parameters();
    const reader = parameters.add(readerId, 'uuid');
    const { direction } = orderOf(selection.sort);
    return queryPrepared(
      this.db,
      `with page as materialized (${pageSql(selection, request, parameters)})
       select page.key::text as "sortKey", ${ROW_COLUMNS}
       from page join conversation c on c.id = page.id ${rowJoins(reader)}
       order by page.key ${direction}, page.id ${direction}`,
      parameters.values,
    );
  }

  /** How many there are, counted no further than the limit. */
  async count(selection: Selection, limit: number): Promise<number> {
    const parameters = new Parameters();
    const [row] = await queryPrepared<{ n: number }>(
      this.db,
      `with page as (${pageSql(selection, { limit }, parameters)}) select count(*)::int as n from page`,
      parameters.values,
    );
    return row!.n;
  }
}
