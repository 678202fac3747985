import { IsReaction, type Reaction } from '../../../platform/events/index.js';
import { RebuildFigures } from '../application/rebuild-figures.js';

/** Other hours or another zone: business times and days are others too. */
@IsReaction()
export class WhenCalendarChangesCountsAnew implements Reaction {
  readonly name = 'figures-follow-calendars';
  readonly on = ['calendar.changed'];

  constructor(private readonly rebuild: RebuildFigures) {}

  async react(): Promise<void> {
    await this.rebuild.begin();
  }
}
