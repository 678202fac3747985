import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { WorkStateRepository } from '../data/work-state.repository.js';

/** Whoever signs out takes no more work at once; a lost connection is given some minutes. */
@IsReaction()
export class WhenSessionEndsItsPersonIsGone implements Reaction {
  readonly name = 'when-session-ends-its-person-is-gone';
  readonly on = ['session.ended'];

  constructor(
    private readonly rows: WorkStateRepository,
    private readonly worker: Worker,
  ) {}

  async react({ data: { userId } }: StoredEvent): Promise<void> {
    if (typeof userId !== 'string') return;
    await this.rows.noteGone(userId);
    this.worker.wake('work-states');
  }
}
