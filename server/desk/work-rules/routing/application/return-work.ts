import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { Calendars } from '../../calendars/index.js';
import type { RoutingSettings } from '../contract.js';
import { type HeldWork, QueueEntryRepository } from '../data/queue-entry.repository.js';
import { RoutingSettingRepository } from '../data/routing-setting.repository.js';
import { PutBack } from './put-back.js';

const MINUTE = 60_000;

/** Looks whose work has to go back to its queue: of those who left, and of those who stay silent. */
@Injectable()
export class ReturnWork {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly entries: QueueEntryRepository,
    private readonly settings: RoutingSettingRepository,
    private readonly calendars: Calendars,
    private readonly putting: PutBack,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** How many went back. */
  async execute(): Promise<number> {
    const now = this.clock.now();
    const settings = await this.settings.read();
    const before = (minutes: number): Date => new Date(now.getTime() - minutes * MINUTE);
    const goneBefore = before(settings.returnGoneMinutes);
    const found = await this.entries.mayGoBack(
      now,
      goneBefore,
      before(settings.returnSilentMinutes),
    );
    let count = 0;
    for (const work of found) {
      const isGone = work.goneSince !== null && work.goneSince <= goneBefore;
      if (!isGone && !(await this.isSilent(work, settings, now))) continue;
      const why = isGone ? 'gone' : 'silent';
      if (await this.db.transaction((manager) => this.putting.back(manager, work, why, now)))
        count += 1;
    }
    return count;
  }

  private async isSilent(
    { quietSince }: HeldWork,
    { calendarId, returnSilentMinutes }: RoutingSettings,
    now: Date,
  ): Promise<boolean> {
    const chosen = calendarId ? (await this.calendars.of([calendarId])).get(calendarId) : undefined;
    const time = chosen ?? (await this.calendars.default());
    return time.between(quietSince.getTime(), now.getTime()) >= returnSilentMinutes * MINUTE;
  }
}
