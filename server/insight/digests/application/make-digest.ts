import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EventLog } from '../../../platform/events/index.js';
import { CLOCK, type Clock, newId } from '../../../platform/kernel/index.js';
import type { DigestScope } from '../contract.js';
import {
  DigestRepository,
  type StoredDigest,
  type StoredGroup,
} from '../data/digest.repository.js';
import type { Period } from '../domain/periods.js';
import { ComposeDigest } from './compose-digest.js';

export interface WantedDigest {
  /** Null: by hand. */
  scheduleId: string | null;
  name: string | null;
  scope: DigestScope;
  period: Period;
  zone: string;
  sentAt: Date | null;
}

/** Makes digests and keeps them. */
@Injectable()
export class MakeDigest {
  constructor(
    private readonly composing: ComposeDigest,
    private readonly digests: DigestRepository,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Within the caller's transaction; undefined when the schedule has one for this period already. */
  async makeIn(
    manager: EntityManager,
    wanted: WantedDigest,
    actorId: string | null,
  ): Promise<{ digest: StoredDigest; groups: StoredGroup[] } | undefined> {
    const { digest, groups } = await this.draft(manager, wanted);
    if (!(await this.digests.insert(manager, digest, groups))) return undefined;
    const data = { digestId: digest.id };
    await this.events.append(manager, [{ type: 'digest.changed', actorId, data }]);
    return { digest, groups };
  }

  /** As it would be now, kept nowhere. */
  async draft(
    manager: EntityManager,
    { scheduleId, name, scope, period, zone, sentAt }: WantedDigest,
  ): Promise<{ digest: StoredDigest; groups: StoredGroup[] }> {
    const { brief, groups } = await this.composing.compose(manager, scope, period);
    const digest = {
      id: newId(),
      ...{ scheduleId, name, zone, scope, brief, sentAt },
      periodStart: period.start,
      periodEnd: period.end,
      madeAt: this.clock.now(),
    };
    return { digest, groups };
  }
}
