import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { notFound, unprocessable } from '../../../../platform/kernel/index.js';
import { CannedReplies } from '../../canned/application/canned-replies.js';
import { Calendars } from '../../../work-rules/calendars/index.js';
import { PermitRepository } from '../data/permit.repository.js';
import { SettingRepository } from '../data/setting.repository.js';
import type { AnswerSetting } from '../domain/answer-setting.js';
import { AnswerNews } from './answer-news.js';

/** How far the desk goes by itself, and with which canned replies. Every change is in the audit log. */
@Injectable()
export class KeepAnswerSetting {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly settings: SettingRepository,
    private readonly permits: PermitRepository,
    private readonly library: CannedReplies,
    private readonly calendars: Calendars,
    private readonly news: AnswerNews,
  ) {}

  read(): Promise<AnswerSetting> {
    return this.settings.read();
  }

  permitted(): Promise<Set<string>> {
    return this.permits.all();
  }

  /** Throws 422 for a channel or calendar that is not there. */
  async write(me: Principal, setting: AnswerSetting): Promise<AnswerSetting> {
    await this.check(setting);
    await this.db.transaction(async (manager) => {
      const before = await this.settings.read(manager);
      await this.settings.write(manager, setting);
      await this.news.tell(manager, me, 'automatic-answers.changed', {
        from: { mode: before.mode, confidence: before.confidence },
        to: { mode: setting.mode, confidence: setting.confidence },
      });
    });
    return this.settings.read();
  }

  /** Throws 404 for an unknown canned reply, 422 for one that is not approved for everybody. */
  async permit(me: Principal, cannedReplyId: string, isOn: boolean): Promise<void> {
    const [reply] = await this.library.find([cannedReplyId]);
    if (!reply) throw notFound('canned-reply');
    if (isOn && (reply.state !== 'approved' || reply.scope === 'own'))
      throw unprocessable(
        'automatic-answer.not-approved',
        'Only an approved text of the shared library can be sent by the desk itself. Approve it first.',
      );
    await this.db.transaction(async (manager) => {
      const changed = isOn
        ? await this.permits.give(manager, cannedReplyId, me.userId)
        : await this.permits.take(manager, cannedReplyId);
      if (changed)
        await this.news.tell(
          manager,
          me,
          isOn ? 'automatic-answers.switched-on' : 'automatic-answers.switched-off',
          { cannedReplyId },
        );
    });
  }

  private async check({ channelIds, calendarId }: AnswerSetting): Promise<void> {
    const known = await this.settings.channelIds();
    if (channelIds.some((id) => !known.includes(id)))
      throw unprocessable('automatic-answer.unknown-channel', 'One of the channels is not there.');
    if (calendarId !== null && !(await this.calendars.of([calendarId])).has(calendarId))
      throw unprocessable('automatic-answer.unknown-calendar', 'That calendar is not there.');
  }
}
