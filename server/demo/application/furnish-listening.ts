import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/kernel/index.js';
import { type PastIncident, PastIncidentRepository } from '../data/past-incident.repository.js';
import { DEMO_INCIDENT, DEMO_SOURCES, DEMO_STREAMS } from '../domain/demo-incident.js';
import type { DemoGround, Furnishing } from './furnish-desk.js';

const HOUR_MS = 3_600_000;

/** Two feeds of the stand-ins with streams over them, and an incident that is over. */
@Injectable()
export class FurnishListening implements Furnishing {
  constructor(private readonly past: PastIncidentRepository) {}

  async furnish(manager: EntityManager, ground: DemoGround): Promise<void> {
    for (const { name, place, path } of DEMO_SOURCES)
      await this.past.addSource(manager, {
        ...{ id: newId(), name, place },
        url: ground.accounts.forum.pages + path,
      });
    for (const stream of DEMO_STREAMS)
      await this.past.addStream(manager, { ...stream, id: newId() });
    await this.incident(manager, ground);
  }

  private async incident(manager: EntityManager, { now, house }: DemoGround): Promise<void> {
    const { daysAgo, hours, decisions, ...told } = DEMO_INCIDENT;
    const since = new Date(now.getTime() - daysAgo * 24 * HOUR_MS);
    const after = (count: number): Date => new Date(since.getTime() + count * HOUR_MS);
    const sofie = house.userIds.get('sofie')!;
    const incident: PastIncident = {
      ...{ ...told, id: newId(), since, openedAt: after(2.5), closedAt: after(hours) },
      callUserIds: [sofie, house.userIds.get('peter')!],
      ledBy: sofie,
    };
    await this.past.add(manager, incident);
    const joined = await this.past.join(manager, incident);
    const observed = Math.max(9, joined);
    const alert = { id: newId(), observed, expected: Math.round(observed / 3.4), p: 2.4e-6 };
    await this.past.addAlert(manager, incident, alert);
    const entry = (at: Date, kind: string, more: object = {}) => ({
      ...{ id: newId(), at, kind, by: null },
      ...more,
    });
    await this.past.log(manager, incident.id, [
      entry(after(2.5), 'surge', { detail: { observed, expected: alert.expected } }),
      entry(after(2.51), 'called', { detail: { people: 2, count: 1 } }),
      entry(after(2.6), 'acknowledged', { by: sofie }),
      entry(after(2.62), 'opened', { by: sofie }),
      entry(after(2.8), 'statement-written', { by: sofie }),
      entry(after(2.84), 'statement-approved', { by: sofie }),
      ...decisions.map(({ after: count, by, text }) =>
        entry(after(2.5 + count), 'decision', { by: house.userIds.get(by), text }),
      ),
      entry(after(hours), 'closed', { by: sofie, text: incident.note }),
    ]);
  }
}
