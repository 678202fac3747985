import { IsReaction, type Reaction, type StoredEvent } from '../../../../platform/events/index.js';
import { SetTimers } from '../application/set-timers.js';

@IsReaction()
export class WhenARuleChangesSetsItsTimers implements Reaction {
  readonly name = 'when-a-rule-changes-sets-its-timers';
  readonly on = ['rule.changed'];

  constructor(private readonly timers: SetTimers) {}

  react({ data }: StoredEvent): Promise<void> {
    return this.timers.ofRule(String(data['ruleId']));
  }
}
