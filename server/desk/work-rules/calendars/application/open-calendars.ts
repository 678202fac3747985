import { IsFactSource } from '../../conditions/index.js';
import type { FactOption, Facts, FactSource } from '../../conditions/contract.js';
import { Calendars } from './calendars.js';

/** Tells conditions which calendars are open; it is the same for every conversation. */
@IsFactSource()
export class OpenCalendars implements FactSource {
  constructor(private readonly calendars: Calendars) {}

  async of(
    conversationIds: readonly string[],
    now: Date,
  ): Promise<ReadonlyMap<string, Partial<Facts>>> {
    const calendars = [...(await this.calendars.all()).values()];
    const open = calendars.filter((calendar) => calendar.isOpen(now.getTime()));
    const facts = { openCalendars: open.map(({ calendarId }) => calendarId) };
    return new Map(conversationIds.map((id) => [id, facts]));
  }

  async options(): Promise<{ openCalendars: FactOption[] }> {
    const ids = [...(await this.calendars.all()).keys()];
    const names = await this.calendars.namesOf(ids);
    const options = [...names].map(([value, name]) => ({ value, name }));
    return { openCalendars: options.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  }
}
