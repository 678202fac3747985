import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import type { Measure } from '../contract.js';
import { type Alert, AlertRepository } from '../data/alert.repository.js';
import { BRAND, CountRepository } from '../data/count.repository.js';
import { type Episode, everyQuarter } from '../domain/episodes.js';
import { watchNegatives } from '../domain/watch-negatives.js';
import { watchVolume } from '../domain/watch-volume.js';
import {
  HOUR_MS,
  HOURS_OF_WEEK,
  hourOfWeekIn,
  type Quarter,
  QUARTER_MS,
  weekCourse,
} from '../domain/week-course.js';
import { FoldCounts } from './fold-counts.js';
import { RaiseAlert } from './raise-alert.js';

const WEEK_MS = HOURS_OF_WEEK * HOUR_MS;
const LEARNT_WEEKS = 8;
/** A younger desk has no normal course yet. */
const FEWEST_WEEKS = 5;
const WATCHED_MS = 48 * HOUR_MS;
/** What was certain longer ago is no news. */
const NEWS_MS = 3 * HOUR_MS;

interface Watched {
  subject: string;
  measure: Measure;
  episode: Episode;
}

/** Compares what comes with the normal course of the week, for the brand, each channel and topic. */
@Injectable()
export class LookForSurges {
  constructor(
    private readonly folding: FoldCounts,
    private readonly counts: CountRepository,
    private readonly alerts: AlertRepository,
    private readonly raising: RaiseAlert,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async look(): Promise<void> {
    await this.folding.fold();
    const now = this.clock.now().getTime();
    const end = Math.floor(now / QUARTER_MS) * QUARTER_MS;
    const first = (await this.counts.firstMessage())?.getTime() ?? now;
    const learntFrom = Math.max(first, end - WATCHED_MS / 2 - LEARNT_WEEKS * WEEK_MS);
    const from = Math.floor(learntFrom / HOUR_MS) * HOUR_MS;
    if (end - WATCHED_MS / 2 - from < FEWEST_WEEKS * WEEK_MS) return;
    const watched = await this.watch(from, end);
    const known = await this.alerts.lately(new Date(end - WATCHED_MS));
    await this.endWhatEnded(watched, known);
    const news = watched.filter(
      (one) => one.episode.found > end - NEWS_MS && !known.some((alert) => isSame(alert, one)),
    );
    // The most particular first: it names what the others only feel.
    const order = (subject: string): number =>
      subject.startsWith('topic:') ? 0 : subject === BRAND ? 2 : 1;
    for (const one of news.sort((a, b) => order(a.subject) - order(b.subject)))
      await this.raising.raise(one.subject, one.measure, one.episode);
  }

  private async watch(from: number, end: number): Promise<Watched[]> {
    const hourOfWeek = hourOfWeekIn(await this.counts.zone());
    const begin = end - WATCHED_MS;
    const learntTo = Math.floor((end - WATCHED_MS / 2) / HOUR_MS) * HOUR_MS;
    const subjects = await this.counts.quarters(new Date(from), new Date(begin));
    return [...subjects].flatMap(([subject, quarters]): Watched[] => {
      const learnt = quarters.filter(({ at }) => at < learntTo);
      const course = weekCourse(learnt, from, learntTo, hourOfWeek);
      const last = everyQuarter(lastOf(quarters, begin), begin, end);
      const named = (measure: Measure) => (episode: Episode) => ({ subject, measure, episode });
      return [
        ...watchVolume(last, course, hourOfWeek).map(named('volume')),
        ...watchNegatives(last, course).map(named('negatives')),
      ];
    });
  }

  private async endWhatEnded(watched: readonly Watched[], known: readonly Alert[]): Promise<void> {
    for (const alert of known.filter(({ endedAt }) => endedAt === null)) {
      const episodes = watched.filter((one) => isSame(alert, one)).map(({ episode }) => episode);
      const lasts = episodes.some(({ ended }) => ended === null);
      if (lasts) continue;
      const ended = Math.max(alert.foundAt.getTime(), ...episodes.map((one) => one.ended ?? 0));
      await this.alerts.end(alert.id, new Date(ended));
    }
  }
}

const lastOf = (quarters: readonly Quarter[], begin: number): Quarter[] =>
  quarters.filter(({ at }) => at >= begin);

/** The same stretch of time, though its beginning may look a little different with every count. */
function isSame(alert: Alert, { subject, measure, episode }: Watched): boolean {
  if (alert.subject !== subject || alert.measure !== measure) return false;
  const alertEnd = alert.endedAt?.getTime() ?? Infinity;
  return (
    alert.beganAt.getTime() <= (episode.ended ?? Infinity) &&
    episode.began <= Math.max(alertEnd, alert.foundAt.getTime())
  );
}
