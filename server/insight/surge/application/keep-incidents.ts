import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { may } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import {
  CLOCK,
  type Clock,
  conflict,
  denied,
  newId,
  notFound,
} from '../../../platform/kernel/index.js';
import {
  type Incident,
  type IncidentContent,
  IncidentRepository,
} from '../data/incident.repository.js';
import { after, type Step } from '../domain/incident-states.js';
import { closedEvent, IncidentNews, openedEvent } from './incident-news.js';
import { JoinScope } from './join-scope.js';

/** What a step is called in the log. */
const DID: Readonly<Record<Step, string>> = {
  open: 'opened',
  reopen: 'reopened',
  close: 'closed',
  dismiss: 'dismissed',
};

/** Incidents: declared, changed, and led from step to step. */
@Injectable()
export class KeepIncidents {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly incidents: IncidentRepository,
    private readonly joining: JoinScope,
    private readonly news: IncidentNews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 404. */
  async one(id: string): Promise<Incident> {
    const incident = await this.incidents.one(id);
    if (!incident) throw notFound('incident');
    return incident;
  }

  /** Open from the start. Answers its id. */
  async declare(me: Principal, content: IncidentContent): Promise<string> {
    const incident = { ...content, id: newId(), state: 'open' as const, origin: 'person' as const };
    await this.db.transaction(async (manager) => {
      await this.incidents.add(manager, incident, this.clock.now());
      await this.take(manager, incident.id);
      await this.news.tell(
        manager,
        { incidentId: incident.id, did: 'opened', by: me, detail: { severity: content.severity } },
        [openedEvent(incident)],
      );
    });
    return incident.id;
  }

  /** Throws 404, and 409 `incident.changed-meanwhile` for an old version. */
  async change(
    me: Principal,
    id: string,
    content: IncidentContent,
    version: number,
  ): Promise<void> {
    await this.db.transaction(async (manager) => {
      const before = await this.locked(manager, id);
      if (before.version !== version)
        throw conflict(
          'incident.changed-meanwhile',
          'Somebody else changed this incident meanwhile. Look at it again before you save.',
        );
      await this.incidents.change(manager, id, content);
      const isOpen = before.state === 'open';
      if (isOpen) await this.take(manager, id);
      const detail = { from: before.severity, to: content.severity };
      const told = { incidentId: id, did: 'changed', by: me, detail };
      await this.news.tell(manager, told, isOpen ? [openedEvent({ ...content, id })] : []);
    });
  }

  /** Throws 404, and 409 `incident.not-now` when its state does not allow the step. */
  async step(me: Principal, id: string, step: Step, note: string | null = null): Promise<void> {
    await this.db.transaction(async (manager) => {
      const incident = await this.locked(manager, id);
      const state = after(incident.state, step);
      if (!state)
        throw conflict('incident.not-now', `This is not possible: it is ${incident.state}.`);
      const now = this.clock.now();
      await this.incidents.setState(manager, id, state, now, note);
      if (state === 'open') await this.take(manager, id);
      const told = { incidentId: id, did: DID[step], by: me, text: note ?? '' };
      await this.news.tell(manager, told, [
        state === 'open' ? openedEvent(incident) : closedEvent(id),
      ]);
    });
  }

  /** Whoever was called, or leads, says that they have it; the calls end. Throws 403 for others. */
  async acknowledge(me: Principal, id: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      const incident = await this.locked(manager, id);
      if (!may(me, 'incidents.manage') && !incident.callUserIds.includes(me.userId)) throw denied();
      if (incident.acknowledgedAt) return;
      await this.incidents.acknowledge(manager, id, me.userId, this.clock.now());
      await this.news.tell(manager, { incidentId: id, did: 'acknowledged', by: me });
    });
  }

  private async take(manager: Parameters<JoinScope['join']>[0], id: string): Promise<void> {
    const incident = await this.incidents.one(id, manager);
    if (incident) await this.joining.join(manager, incident);
  }

  private async locked(
    manager: Parameters<IncidentRepository['lock']>[0],
    id: string,
  ): Promise<Incident> {
    const incident = await this.incidents.lock(manager, id);
    if (!incident) throw notFound('incident');
    return incident;
  }
}
