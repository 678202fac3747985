import { Injectable } from '@nestjs/common';
import { may } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { csvFile } from '../../../platform/csv/index.js';
import { timeCursor, timeMarkIn } from '../../../platform/database/index.js';
import type { Page } from '../../../platform/http/index.js';
import { unprocessable } from '../../../platform/kernel/index.js';
import { type CommentRow, RatingReportReader, type RatingScope } from '../data/report.reader.js';
import { figuresOf, type RatingFigures, type ReportBy, together } from '../domain/tally.js';

export type RatingRequest = Omit<RatingScope, 'reach'>;

export interface RatingReportRow extends RatingFigures {
  key: string;
  name: string | null;
  before: RatingFigures;
}

export interface RatingReport {
  rows: RatingReportRow[];
  whole: RatingFigures;
  wholeBefore: RatingFigures;
}

const MOST_DAYS = 400;
const DAY_MS = 86_400_000;

/** How content customers are, within the channels of who asks, beside the period before. */
@Injectable()
export class ReportRatings {
  constructor(private readonly reader: RatingReportReader) {}

  /** Throws 422 `report.period`. */
  async report(me: Principal, by: ReportBy, asked: RatingRequest): Promise<RatingReport> {
    const scope = scopeOf(me, asked);
    const [rows, before] = await Promise.all([
      this.reader.rows(by, scope),
      this.reader.rows(by, { ...scope, ...periodBefore(asked) }),
    ]);
    const beforeOf = new Map(before.map((row) => [row.key, row]));
    return {
      rows: rows.map(({ key, name, ...tally }) => ({
        key,
        name,
        ...figuresOf(tally),
        before: figuresOf(beforeOf.get(key) ?? together([])),
      })),
      whole: figuresOf(together(rows)),
      wholeBefore: figuresOf(together(before)),
    };
  }

  /** Names of customers only for those who may read conversations. */
  async comments(
    me: Principal,
    asked: RatingRequest,
    { most, withWords, cursor, limit }: CommentsAsked,
  ): Promise<Page<CommentRow>> {
    const before = timeMarkIn(cursor) ?? null;
    const found = await this.reader.comments(scopeOf(me, asked), {
      most,
      withWords,
      before,
      limit: limit + 1,
    });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const isMore = found.length > limit && last !== undefined;
    const mayRead = may(me, 'conversations.read');
    return {
      items: shown.map((row) => ({ ...row, customer: mayRead ? row.customer : '' })),
      nextCursor: isMore ? timeCursor({ at: last.mark, id: last.id }) : null,
    };
  }

  async csv(me: Principal, by: ReportBy, asked: RatingRequest): Promise<string> {
    const { rows } = await this.report(me, by, asked);
    return csvFile([
      [
        by,
        'asked',
        'answered',
        'content (4-5)',
        'response rate',
        'average',
        '1',
        '2',
        '3',
        '4',
        '5',
      ],
      ...rows.map((row) => [
        row.name ?? row.key,
        row.asked,
        row.answered,
        percent(row.csat),
        percent(row.responseRate),
        row.average === null ? null : row.average.toFixed(2),
        ...row.ratings,
      ]),
    ]);
  }
}

export interface CommentsAsked {
  /** Ratings up to this one. */
  most: number;
  withWords: boolean;
  cursor?: string;
  limit: number;
}

const percent = (share: number | null): string | null =>
  share === null ? null : (share * 100).toFixed(1);

function scopeOf(me: Principal, asked: RatingRequest): RatingScope {
  const length = asked.to.getTime() - asked.from.getTime();
  if (length <= 0)
    throw unprocessable('report.period', 'The end of the period is before its start.');
  if (length > MOST_DAYS * DAY_MS)
    throw unprocessable('report.period', `A report is about ${MOST_DAYS} days at most.`);
  return { ...asked, reach: me.channelIds };
}

const periodBefore = ({ from, to }: RatingRequest): Pick<RatingScope, 'from' | 'to'> => ({
  from: new Date(2 * from.getTime() - to.getTime()),
  to: from,
});
