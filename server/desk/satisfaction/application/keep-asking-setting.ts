import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { adapterFor } from '../../../channels/index.js';
import { EventLog } from '../../../platform/events/index.js';
import { unprocessable } from '../../../platform/kernel/index.js';
import { AskingSettingRepository, type SettingChannel } from '../data/setting.repository.js';
import { type AskingSetting, LINK_PLACE } from '../domain/setting.js';

export interface AskingChannel extends SettingChannel {
  /** The network has private messages in which one can ask. */
  canAsk: boolean;
}

/** Where customers are asked, when, and with which words. Every change is in the audit log. */
@Injectable()
export class KeepAskingSetting {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly settings: AskingSettingRepository,
    private readonly events: EventLog,
    private readonly audit: Audit,
  ) {}

  read(): Promise<AskingSetting> {
    return this.settings.read();
  }

  async channels(): Promise<AskingChannel[]> {
    const channels = await this.settings.channels();
    return channels.map((channel) => ({ ...channel, canAsk: canAskOn(channel.network) }));
  }

  /** Throws 422 for a channel on which nobody can be asked, and for words without the link. */
  async write(me: Principal, setting: AskingSetting): Promise<AskingSetting> {
    await this.check(setting);
    await this.db.transaction(async (manager) => {
      const before = await this.settings.read(manager);
      await this.settings.write(manager, setting);
      await this.audit.record(manager, {
        by: me,
        action: 'satisfaction-setting.changed',
        detail: { from: before, to: setting },
      });
      await this.events.append(manager, [
        { type: 'satisfaction-setting.changed', actorId: me.userId },
      ]);
    });
    return this.settings.read();
  }

  private async check({ channelIds, words }: AskingSetting): Promise<void> {
    const known = await this.channels();
    if (channelIds.some((id) => !known.some((channel) => channel.id === id && channel.canAsk)))
      throw unprocessable(
        'satisfaction.channel',
        'On one of these channels customers cannot be asked in private.',
      );
    const without = Object.keys(words).find(
      (language) => words[language]!.trim() !== '' && !words[language]!.includes(LINK_PLACE),
    );
    if (without)
      throw unprocessable(
        'satisfaction.link-missing',
        `The words need a place for ${LINK_PLACE}.`,
        {
          language: without,
        },
      );
  }
}

const canAskOn = (network: string): boolean =>
  adapterFor(network)?.capabilities.kinds.message?.privateReply !== undefined;
