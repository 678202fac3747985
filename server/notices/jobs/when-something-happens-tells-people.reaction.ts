import { IsReaction, type Reaction, type StoredEvent } from '../../platform/events/index.js';
import { TellOfEvent } from '../application/tell-of-event.js';
import { NOTICE_OF_EVENT } from '../domain/notice-of-event.js';

@IsReaction()
export class WhenSomethingHappensTellsPeople implements Reaction {
  readonly name = 'when-something-happens-tells-people';
  readonly on = Object.keys(NOTICE_OF_EVENT);

  constructor(private readonly telling: TellOfEvent) {}

  react(event: StoredEvent): Promise<void> {
    return this.telling.tell(event);
  }
}
