import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { RunRulesOnEvent } from '../application/run-rules-on-event.js';

@IsReaction()
export class WhenSomethingHappensRunsRules implements Reaction {
  readonly name = 'when-something-happens-runs-rules';
  readonly on = [
    'message.labelled',
    'label.corrected',
    'status.changed',
    'priority.changed',
    'tag.added',
    'tag.removed',
    'conversation.assigned',
    'customer.changed',
    'satisfaction.rated',
    'clock.warned',
    'clock.breached',
  ];

  constructor(private readonly rules: RunRulesOnEvent) {}

  react(event: StoredEvent): Promise<void> {
    return this.rules.execute(event);
  }
}
