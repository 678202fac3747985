import { IsReaction, type Reaction } from '../../../../platform/events/index.js';
import { RecountClocks } from '../application/recount-clocks.js';

@IsReaction()
export class WhenCalendarChangesRecountsClocks implements Reaction {
  readonly name = 'clocks-recount-for-calendars';
  readonly on = ['calendar.changed'];

  constructor(private readonly clocks: RecountClocks) {}

  react(): Promise<void> {
    return this.clocks.recount('calendar.changed');
  }
}
