import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { EventLog, type NewEvent } from '../../../platform/events/index.js';
import { CLOCK, type Clock, newId } from '../../../platform/kernel/index.js';
import type { SurgeEvents } from '../contract.js';
import { EntryRepository } from '../data/entry.repository.js';
import type { Incident } from '../data/incident.repository.js';

export interface Told {
  incidentId: string;
  /** What was done; stands in the log of the incident and, as `incident.<did>`, in the audit log. */
  did: string;
  /** Null: the desk by itself. */
  by: Principal | null;
  text?: string;
  detail?: Readonly<Record<string, unknown>>;
}

/** Tells of an incident: its own log, the audit log, every screen, and those who react. */
@Injectable()
export class IncidentNews {
  constructor(
    private readonly entries: EntryRepository,
    private readonly audit: Audit,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async tell(
    manager: EntityManager,
    { incidentId, did, by, text = '', detail = {} }: Told,
    more: readonly NewEvent[] = [],
  ): Promise<void> {
    const byUserId = by?.userId ?? null;
    const at = this.clock.now();
    const entry = { id: newId(), at, kind: did, text, detail: { ...detail }, byUserId };
    await this.entries.add(manager, incidentId, entry);
    if (by)
      await this.audit.record(manager, {
        by,
        action: `incident.${did}`,
        target: { type: 'incident', id: incidentId },
        detail,
      });
    const data = { incidentId } satisfies SurgeEvents['incident.changed'];
    await this.events.append(manager, [
      { type: 'incident.changed', actorId: byUserId, data },
      ...more,
    ]);
  }
}

/** What tells others that an incident is open, or open with another scope. */
export const openedEvent = ({
  id,
  title,
  channelIds,
  haltsAnswers,
}: Pick<Incident, 'id' | 'title' | 'channelIds' | 'haltsAnswers'>): NewEvent => {
  const data = { incidentId: id, title, channelIds, haltsAnswers };
  return { type: 'incident.opened', data: data satisfies SurgeEvents['incident.opened'] };
};

export const closedEvent = (incidentId: string): NewEvent => ({
  type: 'incident.closed',
  data: { incidentId } satisfies SurgeEvents['incident.closed'],
});
