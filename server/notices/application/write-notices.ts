import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { People } from '../../access/index.js';
import { DepartmentRepository } from '../../desk/agents/index.js';
import { EventLog } from '../../platform/events/index.js';
import { newId } from '../../platform/kernel/index.js';
import { type NewNotice, NoticeRepository } from '../data/notice.repository.js';
import { type Reader, ReaderRepository } from '../data/reader.repository.js';
import { mailTime } from '../domain/mail-time.js';
import { type NoticeKind, waysOf } from '../domain/notice-kinds.js';

/** What people are to be told. */
export interface Telling {
  kind: NoticeKind;
  /** The same for the same thing, so that it is told once. */
  cause: string;
  userIds: readonly string[];
  conversationId: string | null;
  params: Readonly<Record<string, unknown>>;
}

/** Writes notices to those who may see what they are about, the way each wants to be told. */
@Injectable()
export class WriteNotices {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly notices: NoticeRepository,
    private readonly readers: ReaderRepository,
    private readonly people: People,
    private readonly departments: DepartmentRepository,
    private readonly events: EventLog,
  ) {}

  write(telling: Telling): Promise<void> {
    return this.db.transaction((manager) => this.writeIn(manager, telling));
  }

  /** Within the caller's transaction. */
  async writeIn(manager: EntityManager, telling: Telling): Promise<void> {
    const allowed = await this.allowed(manager, telling);
    const readers = allowed.length > 0 ? await this.readers.of(allowed, manager) : [];
    const now = new Date();
    const rows = readers.flatMap((reader) => noticeFor(telling, reader, now));
    if (rows.length === 0) return;
    const isNew = await this.notices.insert(manager, rows);
    await this.events.append(
      manager,
      rows
        .filter(({ id, inDesk }) => inDesk && isNew.has(id))
        .map(({ id, userId }) => ({ type: 'notice.written', data: { noticeId: id, userId } })),
    );
  }

  private async allowed(manager: EntityManager, telling: Telling): Promise<string[]> {
    const { conversationId, userIds, kind, params } = telling;
    const wanted = [...new Set(userIds)];
    if (conversationId === null || wanted.length === 0) return wanted;
    if (kind === 'question-asked') {
      const department = await this.departments.byId(String(params['departmentId']), manager);
      return wanted.filter((id) => department?.memberIds.includes(id));
    }
    const place = await this.readers.placeOf(conversationId);
    if (!place) return [];
    const working = new Set(await this.people.whoMayWorkOn(place, manager));
    return wanted.filter((id) => working.has(id));
  }
}

function noticeFor(telling: Telling, reader: Reader, now: Date): NewNotice[] {
  const { kind, cause, conversationId, params } = telling;
  const { desk, mail } = waysOf(kind, reader.choices);
  if (!desk && !mail) return [];
  const { quietFrom: from, quietTo: to } = reader;
  const quiet = from !== null && to !== null ? { from, to } : null;
  return [
    {
      id: newId(),
      userId: reader.userId,
      ...{ kind, cause, conversationId, params },
      inDesk: desk,
      mailAt: mail ? mailTime(now, reader.timeZone, quiet) : null,
    },
  ];
}
