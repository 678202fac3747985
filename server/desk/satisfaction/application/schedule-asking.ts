import { Injectable } from '@nestjs/common';
import { Worker } from '../../../platform/queue/index.js';
import { AskingSettingRepository } from '../data/setting.repository.js';
import { type DueAsking, SatisfactionDueRepository } from '../data/due.repository.js';
import { SATISFACTION_DRAIN } from '../domain/drain-name.js';

/** When a conversation was resolved, its customer may be asked after a while. */
@Injectable()
export class ScheduleAsking {
  constructor(
    private readonly settings: AskingSettingRepository,
    private readonly due: SatisfactionDueRepository,
    private readonly worker: Worker,
  ) {}

  /** May be told any number of times. Whether the customer is asked is decided when it is due. */
  async resolved(asking: DueAsking): Promise<void> {
    const { channelIds, delayMinutes } = await this.settings.read();
    if (channelIds.length === 0) return;
    const dueAt = new Date(asking.resolvedAt.getTime() + delayMinutes * 60_000);
    await this.due.put(asking, dueAt);
    this.worker.wake(SATISFACTION_DRAIN, dueAt);
  }

  async reopened(conversationId: string): Promise<void> {
    await this.due.forget(conversationId);
  }
}
