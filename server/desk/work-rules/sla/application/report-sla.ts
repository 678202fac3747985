import { Injectable } from '@nestjs/common';
import { may } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { unprocessable } from '../../../../platform/kernel/index.js';
import {
  type DecidedClock,
  type ReportRow,
  type ReportScope,
  SlaReportReader,
} from '../data/sla-report.reader.js';
import { periodBefore, type ReportGroup, type Tally } from '../domain/report.js';

export type ReportRequest = Omit<ReportScope, 'reach'> & { by: ReportGroup };

export interface SlaReport {
  rows: (ReportRow & { before: Tally })[];
  whole: Tally;
  wholeBefore: Tally;
}

const MOST_DAYS = 400;
const DAY_MS = 86_400_000;
const MOST_CLOCKS = 100;

/** The share of promises that were kept, within the channels of who asks, beside the period before. */
@Injectable()
export class ReportSla {
  constructor(private readonly reader: SlaReportReader) {}

  async execute(me: Principal, { by, ...asked }: ReportRequest): Promise<SlaReport> {
    checkPeriod(asked);
    const scope = { ...asked, reach: me.channelIds };
    const [rows, before] = await Promise.all([
      this.reader.rows(by, scope),
      this.reader.rows(by, { ...scope, ...periodBefore(asked) }),
    ]);
    const beforeOf = new Map(before.map((row) => [row.key, row]));
    return {
      rows: rows.map((row) => ({ ...row, before: tallyOf(beforeOf.get(row.key)) })),
      whole: sum(rows),
      wholeBefore: sum(before),
    };
  }

  /** What stands behind a figure. Names of customers only for those who may read conversations. */
  async clocks(me: Principal, { by: _by, ...asked }: ReportRequest): Promise<DecidedClock[]> {
    checkPeriod(asked);
    const clocks = await this.reader.clocks({ ...asked, reach: me.channelIds }, MOST_CLOCKS);
    if (may(me, 'conversations.read')) return clocks;
    return clocks.map((clock) => ({ ...clock, customer: null }));
  }
}

function checkPeriod({ from, to }: { from: Date; to: Date }): void {
  if (to <= from)
    throw unprocessable('report.period', 'The end of the period is before its start.');
  if (to.getTime() - from.getTime() > MOST_DAYS * DAY_MS)
    throw unprocessable('report.period', `A report is about ${MOST_DAYS} days at most.`);
}

const tallyOf = (row: Tally | undefined): Tally => ({ met: row?.met ?? 0, late: row?.late ?? 0 });

const sum = (rows: readonly Tally[]): Tally =>
  rows.reduce(({ met, late }, row) => ({ met: met + row.met, late: late + row.late }), {
    met: 0,
    late: 0,
  });
