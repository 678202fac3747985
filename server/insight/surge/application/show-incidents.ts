import { Injectable } from '@nestjs/common';
import { reaches } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { notFound } from '../../../platform/kernel/index.js';
import type { IncidentState } from '../contract.js';
import { type Alert, AlertRepository } from '../data/alert.repository.js';
import { type Entry, EntryRepository } from '../data/entry.repository.js';
import { type Incident, IncidentRepository } from '../data/incident.repository.js';
import { JoinedRepository } from '../data/joined.repository.js';

const MOST = 200;

export interface IncidentInFull {
  incident: Incident;
  alerts: Alert[];
  entries: Entry[];
}

@Injectable()
export class ShowIncidents {
  constructor(
    private readonly incidents: IncidentRepository,
    private readonly alerts: AlertRepository,
    private readonly entries: EntryRepository,
    private readonly joined: JoinedRepository,
  ) {}

  list(states: readonly IncidentState[]): Promise<Incident[]> {
    return this.incidents.list(states, MOST);
  }

  /** Throws 404. */
  async one(id: string): Promise<IncidentInFull> {
    const incident = await this.incidents.one(id);
    if (!incident) throw notFound('incident');
    const [alerts, entries] = await Promise.all([this.alerts.ofIncident(id), this.entries.of(id)]);
    return { incident, alerts, entries };
  }

  /** Open incidents that a conversation belongs to. Throws 404 when it is not open to one. */
  async ofConversation(me: Principal, conversationId: string): Promise<Incident[]> {
    const channelId = await this.joined.channelOf(conversationId);
    if (!channelId || !reaches(me, channelId)) throw notFound('conversation');
    const ids = await this.joined.incidentsOf(conversationId);
    const found = await Promise.all(ids.map((id) => this.incidents.one(id)));
    return found.filter((incident) => incident !== undefined);
  }

  /** Of the last two days, and whatever lasts. */
  surges(now: Date): Promise<Alert[]> {
    return this.alerts.lately(new Date(now.getTime() - 48 * 3_600_000));
  }
}
