import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { IANAZone } from 'luxon';
import type { DataSource, EntityManager } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { EventLog } from '../../../platform/events/index.js';
import {
  CLOCK,
  type Clock,
  newId,
  notFound,
  unprocessable,
} from '../../../platform/kernel/index.js';
import { mailAddress } from '../../../platform/mail/index.js';
import {
  type Schedule,
  type ScheduleContent,
  ScheduleRepository,
} from '../data/schedule.repository.js';
import { nextTime } from '../domain/periods.js';

/** When digests are made and who gets them. A new one rests until somebody has looked at it and starts it. */
@Injectable()
export class KeepSchedules {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly schedules: ScheduleRepository,
    private readonly events: EventLog,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  all(): Promise<Schedule[]> {
    return this.schedules.all(this.db.manager);
  }

  /** Throws 404. */
  async one(id: string): Promise<Schedule> {
    const schedule = await this.schedules.find(this.db.manager, id);
    if (!schedule) throw notFound('digest-schedule');
    return schedule;
  }

  /** Answers its id. Throws 422 for a zone, day or address that is none. */
  add(me: Principal, content: ScheduleContent): Promise<string> {
    const checked = check(content);
    return this.db.transaction(async (manager) => {
      const id = newId();
      await this.schedules.add(manager, id, checked, me.userId);
      await this.tell(manager, me, 'added', id, { name: content.name });
      return id;
    });
  }

  /** Throws as `add` does, and 404. One that is running goes on at its new times. */
  async change(me: Principal, id: string, content: ScheduleContent): Promise<void> {
    const checked = check(content);
    await this.db.transaction(async (manager) => {
      const { isActive } = await this.locked(manager, id);
      await this.schedules.change(manager, id, checked);
      if (isActive) await this.schedules.setNext(manager, id, nextTime(checked, this.clock.now()));
      await this.tell(manager, me, 'changed', id, { name: content.name });
    });
  }

  /** Throws 404, and 422 for one that nobody would get. */
  async turn(me: Principal, id: string, isActive: boolean): Promise<void> {
    await this.db.transaction(async (manager) => {
      const schedule = await this.locked(manager, id);
      if (schedule.isActive === isActive) return;
      if (isActive && schedule.userIds.length + schedule.emails.length === 0)
        throw unprocessable('digest-schedule.no-recipients', 'Choose somebody who gets it first.');
      const next = isActive ? nextTime(schedule, this.clock.now()) : null;
      await this.schedules.setNext(manager, id, next);
      await this.tell(manager, me, isActive ? 'started' : 'stopped', id, { name: schedule.name });
    });
  }

  /** The digests that it made stay. Throws 404. */
  async remove(me: Principal, id: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      const { name } = await this.locked(manager, id);
      await this.schedules.remove(manager, id);
      await this.tell(manager, me, 'removed', id, { name });
    });
  }

  private async locked(manager: EntityManager, id: string): Promise<Schedule> {
    const schedule = await this.schedules.lock(manager, id);
    if (!schedule) throw notFound('digest-schedule');
    return schedule;
  }

  private async tell(
    manager: EntityManager,
    me: Principal,
    act: string,
    scheduleId: string,
    detail: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record(manager, {
      by: me,
      action: `digest-schedule.${act}`,
      target: { type: 'digest-schedule', id: scheduleId },
      detail,
    });
    await this.events.append(manager, [
      { type: 'digest-schedule.changed', actorId: me.userId, data: { scheduleId } },
    ]);
  }
}

function check(content: ScheduleContent): ScheduleContent {
  const { zone, cadence, day, scope, emails } = content;
  if (!IANAZone.isValidZone(zone))
    throw unprocessable('digest-schedule.zone', `“${zone}” is no time zone.`);
  if (day > (cadence === 'weekly' ? 7 : 28))
    throw unprocessable('digest-schedule.day', 'There is no such day every time.');
  if (scope.kind !== 'all' && scope.values.length === 0)
    throw unprocessable('digest-schedule.scope', 'Choose what it is about.');
  const values = scope.kind === 'all' ? [] : [...new Set(scope.values)];
  return {
    ...content,
    scope: { kind: scope.kind, values },
    emails: [...new Set(emails.map(mailAddress))],
    userIds: [...new Set(content.userIds)],
  };
}
