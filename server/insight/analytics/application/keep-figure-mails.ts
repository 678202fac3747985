import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { abilitiesOf, Audit, ROLES } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { Calendars } from '../../../desk/work-rules/calendars/index.js';
import {
  CLOCK,
  type Clock,
  newId,
  notFound,
  unprocessable,
} from '../../../platform/kernel/index.js';
import { FigureMailRepository, type FigureMailRow } from '../data/figure-mail.repository.js';
import { type Cadence, nextMail } from '../domain/cadence.js';
import type { Filter } from '../domain/scope.js';

export interface FigureMailDraft {
  name: string;
  cadence: Cadence;
  /** Of the wall clock in the zone of the usual calendar. */
  hour: number;
  userIds: readonly string[];
  filter: Filter;
}

const READING = ROLES.filter((role) => abilitiesOf(role).includes('reports.read'));

/** Which figures go out by mail, and to whom. */
@Injectable()
export class KeepFigureMails {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly mails: FigureMailRepository,
    private readonly calendars: Calendars,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  all(): Promise<(FigureMailRow & { readers: { id: string; name: string }[] })[]> {
    return this.mails.all();
  }

  /** Colleagues who may read reports: nobody else can be put on a list. */
  readers(): Promise<{ id: string; name: string }[]> {
    return this.mails.people(READING);
  }

  /** Throws Problem 422 when somebody on the list may not read reports. */
  async add(me: Principal, { userIds, ...draft }: FigureMailDraft): Promise<string> {
    const open = new Set((await this.readers()).map(({ id }) => id));
    if (!userIds.every((id) => open.has(id)))
      throw unprocessable('figure-mail.reader', 'Somebody on the list may not read these figures.');
    const { timeZone } = await this.calendars.default();
    const id = newId();
    const nextAt = nextMail(draft.cadence, draft.hour, this.clock.now(), timeZone);
    await this.db.transaction(async (manager) => {
      const people = [...new Set(userIds)];
      await this.mails.add(manager, {
        id,
        ...draft,
        nextAt,
        createdBy: me.userId,
        userIds: people,
      });
      await this.audit.record(manager, {
        by: me,
        action: 'figure-mail.added',
        target: { type: 'figure-mail', id },
        detail: { name: draft.name, cadence: draft.cadence, readers: people.length },
      });
    });
    return id;
  }

  async remove(me: Principal, id: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      const name = await this.mails.remove(manager, id);
      if (name === undefined) throw notFound('figure-mail');
      await this.audit.record(manager, {
        by: me,
        action: 'figure-mail.removed',
        target: { type: 'figure-mail', id },
        detail: { name },
      });
    });
  }
}
