import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock, newId } from '../../../platform/kernel/index.js';
import type { Alert } from '../data/alert.repository.js';
import { type IncidentContent, IncidentRepository } from '../data/incident.repository.js';
import { severityOf } from '../domain/severity-of.js';

const CALL_EVERY_MINUTES = 15;

/** What an alert would be as an incident; people open or dismiss it. */
@Injectable()
export class ProposeIncident {
  constructor(
    private readonly incidents: IncidentRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers its id. Those who lead are called until one of them acknowledges. */
  async propose(manager: EntityManager, alert: Alert): Promise<string> {
    const id = newId();
    const [kind, subjectId = ''] = alert.subject.split(':');
    const content: IncidentContent = {
      title: [alert.name, alert.terms.slice(0, 3).join(', ')].filter(Boolean).join(': ') || '…',
      severity: severityOf(alert),
      channelIds: kind === 'channel' ? [subjectId] : [],
      topicIds: kind === 'topic' ? [subjectId] : [],
      terms: kind === 'topic' ? [] : alert.terms.slice(0, 3),
      since: alert.beganAt,
      haltsAnswers: true,
      callUserIds: await this.incidents.leads(manager),
      callEveryMinutes: CALL_EVERY_MINUTES,
    };
    const proposal = { ...content, id, state: 'proposed' as const, origin: 'surge' as const };
    await this.incidents.add(manager, proposal, this.clock.now());
    return id;
  }
}
