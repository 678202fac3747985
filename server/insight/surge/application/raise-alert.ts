import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CLOCK, type Clock, newId } from '../../../platform/kernel/index.js';
import type { Measure } from '../contract.js';
import { type Alert, AlertRepository } from '../data/alert.repository.js';
import { CountRepository } from '../data/count.repository.js';
import type { Episode } from '../domain/episodes.js';
import { topTerms } from '../domain/top-terms.js';
import { HOUR_MS } from '../domain/week-course.js';
import { IncidentNews } from './incident-news.js';
import { ProposeIncident } from './propose-incident.js';

/** Alerts within so much time of each other are of one storm. */
const ONE_STORM_MS = 6 * HOUR_MS;
const USUAL_MS = 14 * 24 * HOUR_MS;

/** Keeps an alert with what explains it, and proposes an incident unless one is at work. */
@Injectable()
export class RaiseAlert {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly alerts: AlertRepository,
    private readonly counts: CountRepository,
    private readonly proposing: ProposeIncident,
    private readonly news: IncidentNews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async raise(subject: string, measure: Measure, episode: Episode): Promise<void> {
    const alert = await this.explain(subject, measure, episode);
    const since = new Date(this.clock.now().getTime() - ONE_STORM_MS);
    await this.db.transaction(async (manager) => {
      if (!(await this.alerts.add(manager, alert))) return;
      const atWork = await this.alerts.incidentAtWork(manager, since);
      const incidentId = atWork ?? (await this.proposing.propose(manager, alert));
      await this.alerts.attach(manager, alert.id, incidentId);
      const { name, observed, expected, p, terms } = alert;
      const detail = { subject, name, measure, observed, expected, p, terms };
      await this.news.tell(manager, { incidentId, did: 'surge', by: null, detail });
    });
  }

  private async explain(subject: string, measure: Measure, episode: Episode): Promise<Alert> {
    const began = new Date(episode.began);
    const [news, usual, name] = await Promise.all([
      this.counts.texts(subject, began, this.clock.now()),
      this.counts.texts(subject, new Date(episode.began - USUAL_MS), began),
      this.alerts.nameOf(subject),
    ]);
    return {
      id: newId(),
      subject,
      name,
      measure,
      beganAt: began,
      endedAt: episode.ended === null ? null : new Date(episode.ended),
      foundAt: new Date(episode.found),
      observed: episode.observed,
      expected: Math.round(episode.expected * 10) / 10,
      p: episode.p,
      hours: (episode.found - episode.began) / HOUR_MS,
      terms: topTerms(news, usual),
    };
  }
}
