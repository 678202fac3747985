import { Injectable } from '@nestjs/common';
import type { BusinessTime } from '../contract.js';
import { CalendarRepository } from '../data/calendar.repository.js';
import { CompiledCalendar } from '../domain/compile-calendar.js';

interface Kept {
  version: number;
  time: CompiledCalendar;
}

/** Business time for the other modules. Keeps what it compiled; the database says what is out of date. */
@Injectable()
export class Calendars {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly calendars: CalendarRepository) {}

  /** By id; ids that are no calendar are absent. */
  async of(ids: readonly string[]): Promise<ReadonlyMap<string, BusinessTime>> {
    return this.compiled([...new Set(ids)]);
  }

  /** Of the calendar that counts where none is chosen. */
  async default(): Promise<BusinessTime> {
    const id = await this.calendars.defaultId();
    return (await this.compiled([id])).get(id)!;
  }

  /** All of them. */
  async all(): Promise<ReadonlyMap<string, BusinessTime>> {
    return this.compiled(null);
  }

  /** Names by id, for screens and logs; ids that are no calendar are absent. */
  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = ids.length > 0 ? await this.calendars.byIds([...new Set(ids)]) : [];
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  private async compiled(
    ids: readonly string[] | null,
  ): Promise<ReadonlyMap<string, CompiledCalendar>> {
    const marks = ids?.length === 0 ? [] : await this.calendars.marks(ids);
    const old = marks.filter(({ id, version }) => this.kept.get(id)?.version !== version);
    if (old.length > 0) {
      const rows = await this.calendars.byIds(old.map(({ id }) => id));
      for (const { id, version, rules } of rows)
        this.kept.set(id, { version, time: new CompiledCalendar(id, rules) });
    }
    if (ids === null) this.forgetAllBut(marks.map(({ id }) => id));
    return new Map(
      marks.flatMap(({ id }): [string, CompiledCalendar][] => {
        const kept = this.kept.get(id);
        return kept ? [[id, kept.time]] : [];
      }),
    );
  }

  private forgetAllBut(ids: readonly string[]): void {
    for (const id of this.kept.keys()) if (!ids.includes(id)) this.kept.delete(id);
  }
}
