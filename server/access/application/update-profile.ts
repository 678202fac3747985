import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { EventLog } from '../../platform/events/index.js';
import type { AccessEvents, Preferences, Principal } from '../contract.js';
import { UsersRepository } from '../data/users.repository.js';

export interface ProfileChange {
  name?: string;
  language?: string;
  timeZone?: string;
  /** Only the ones given change. */
  preferences?: Preferences;
}

/** What everybody may change of their own account: nothing that decides what they may do. */
@Injectable()
export class UpdateProfile {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly users: UsersRepository,
    private readonly events: EventLog,
  ) {}

  async execute({ userId }: Principal, change: ProfileChange): Promise<void> {
    const { name, language, timeZone, preferences } = change;
    await this.db.transaction(async (manager) => {
      await this.users.changeProfile(manager, userId, { name, language, timeZone });
      if (preferences) await this.users.mergePreferences(manager, userId, preferences);
      if (!name) return;
      const data = { userId } satisfies AccessEvents['user.changed'];
      await this.events.append(manager, [{ type: 'user.changed', actorId: userId, data }]);
    });
  }
}
