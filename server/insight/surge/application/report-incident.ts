import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import {
  type ChannelShare,
  type CoursePoint,
  type ReportFigures,
  ReportReader,
} from '../data/report.reader.js';
import { type IncidentInFull, ShowIncidents } from './show-incidents.js';

export interface IncidentReport extends IncidentInFull {
  from: Date;
  to: Date;
  figures: ReportFigures;
  course: CoursePoint[];
  channels: ChannelShare[];
}

/** What an incident was: its course, counts, first reply and decisions. */
@Injectable()
export class ReportIncident {
  constructor(
    private readonly showing: ShowIncidents,
    private readonly reader: ReportReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 404. */
  async report(id: string): Promise<IncidentReport> {
    const full = await this.showing.one(id);
    const from = full.incident.since;
    const to = full.incident.closedAt ?? this.clock.now();
    const [figures, course, channels] = await Promise.all([
      this.reader.figures(id, from, to),
      this.reader.course(id, from, to),
      this.reader.channels(id),
    ]);
    return { ...full, from, to, figures, course, channels };
  }
}
