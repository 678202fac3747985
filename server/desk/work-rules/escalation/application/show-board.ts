import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock, unprocessable } from '../../../../platform/kernel/index.js';
import { BoardDayReader, type BoardHour } from '../data/board-day.reader.js';
import { type BoardColumn, BoardReader } from '../data/board.reader.js';

export interface Board {
  breaching: BoardColumn;
  escalated: BoardColumn;
  idle: BoardColumn;
  rungs: { rung: number; count: number }[];
  deliveryProblems: number;
  day: BoardHour[];
}

/** A day has 25 hours when the clocks go back. */
const LONGEST_DAY_MS = 25 * 3_600_000;

/** What is happening on the channels of who asks. */
@Injectable()
export class ShowBoard {
  constructor(
    private readonly reader: BoardReader,
    private readonly days: BoardDayReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `dayStart`: when the day began where the reader is. Throws 422 when that is no time of today. */
  async show({ channelIds: reach }: Principal, dayStart: Date): Promise<Board> {
    const now = this.clock.now().getTime();
    const age = now - dayStart.getTime();
    if (Number.isNaN(age) || age < 0 || age > LONGEST_DAY_MS)
      throw unprocessable('board.day', 'Say when the day of today began.');
    const [breaching, escalated, idle, rungs, deliveryProblems, day] = await Promise.all([
      this.reader.column('breaching', reach),
      this.reader.column('escalated', reach),
      this.reader.column('idle', reach),
      this.reader.rungs(reach),
      this.reader.deliveryProblems(reach),
      this.days.since(dayStart, reach),
    ]);
    return { breaching, escalated, idle, rungs, deliveryProblems, day };
  }
}
