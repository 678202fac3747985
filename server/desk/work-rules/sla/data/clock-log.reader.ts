import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Clock } from './clock.entity.js';

export type ShownClock = Pick<
  Clock,
  | 'id'
  | 'cycle'
  | 'kind'
  | 'startedAt'
  | 'dueAt'
  | 'pauses'
  | 'stoppedAt'
  | 'isRunning'
  | 'isWarned'
  | 'outcome'
  | 'snapshot'
  | 'priority'
> & { log: { threshold: string; dueAt: string; firedAt: string }[] };

/** The clocks of a conversation with what each of them told. */
@Injectable()
export class ClockLogReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Running ones first, then the newest. */
  of(conversationId: string): Promise<ShownClock[]> {
    return this.db.query(
      `select c.id, c.cycle, c.kind, c.started_at as "startedAt", c.due_at as "dueAt", c.pauses,
         c.stopped_at as "stoppedAt", c.is_running as "isRunning", c.is_warned as "isWarned", c.outcome,
         c.snapshot, c.priority,
         coalesce((select json_agg(json_build_object('threshold', f.threshold, 'dueAt', f.due_at,
             'firedAt', f.fired_at) order by f.due_at, f.threshold)
           from clock_firing f where f.clock_id = c.id), '[]') as log
       from clock c where c.conversation_id = $1
       order by not c.is_running, c.started_at desc, c.kind limit 200`,
      [conversationId],
    );
  }
}
