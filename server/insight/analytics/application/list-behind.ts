import { Injectable } from '@nestjs/common';
import { may } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { decodeCursor, encodeCursor } from '../../../platform/database/index.js';
import type { Page } from '../../../platform/http/index.js';
import { Problem } from '../../../platform/kernel/index.js';
import {
  type BehindMark,
  BehindReader,
  type Corner,
  type FactBehind,
} from '../data/behind.reader.js';
import type { FactName } from '../domain/facts.js';
import { factsFor, type Formula } from '../domain/measures/measure.js';
import { type FigureRequest, measuresOf, scopeFor } from './scope-for.js';

export interface BehindRequest extends FigureRequest {
  measure: string;
  corner: Corner;
  limit: number;
  cursor?: string;
}

/** The conversations behind a figure, newest first. Customers are named only to those who may read them. */
@Injectable()
export class ListBehind {
  constructor(private readonly behind: BehindReader) {}

  async execute(me: Principal, request: BehindRequest): Promise<Page<FactBehind>> {
    const scope = scopeFor(me, request);
    const { formula } = measuresOf([request.measure])[0]!;
    const { limit, cursor, corner } = request;
    const rows = await this.behind.page(
      factsFor({ formula }) satisfies FactName[],
      scope,
      { ...partOf(formula), ...corner },
      { limit: limit + 1, after: cursor === undefined ? null : markIn(cursor) },
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const named = may(me, 'conversations.read');
    return {
      items: shown.map(({ mark: _mark, ...row }) => ({
        ...row,
        customer: named ? row.customer : null,
      })),
      nextCursor: rows.length > limit && last ? encodeCursor([last.mark, last.id]) : null,
    };
  }
}

/** Of a part of a scale, that part. */
const partOf = (formula: Formula): Corner =>
  formula.kind === 'part'
    ? { buckets: [Math.min(...formula.buckets), Math.max(...formula.buckets)] }
    : {};

function markIn(cursor: string): BehindMark {
  const [at, id] = decodeCursor(cursor, 2);
  if (/^-?\d{1,18}$/.test(String(at)) && /^\d{1,18}$/.test(String(id)))
    return { at: String(at), id: String(id) };
  throw new Problem(400, 'cursor.unknown', 'This page mark is not one that the desk gave out.');
}
