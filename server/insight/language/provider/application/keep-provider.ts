import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { NetworkHttp } from '../../../../platform/egress/index.js';
import { unprocessable } from '../../../../platform/kernel/index.js';
import type { LanguageSetting } from '../../data/language-setting.entity.js';
import { LanguageSettingRepository } from '../../data/language-setting.repository.js';
import type { ChatAnswer } from '../domain/chat-answer.js';
import { AskModel } from './ask-model.js';
import { ProviderKey } from './provider-key.js';

export interface ProviderDraft {
  url: string | null;
  model: string | null;
  /** Absent: the key stays; null: without a key. */
  key?: string | null;
  isOn: boolean;
  labelsToo: boolean;
  closedChannelIds: string[];
}

const HELLO = [{ role: 'user' as const, content: 'Answer with the one word: ready' }];

/** Which language model may be asked, and of what. Every change stands in the audit log. */
@Injectable()
export class KeepProvider {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly settings: LanguageSettingRepository,
    private readonly key: ProviderKey,
    private readonly http: NetworkHttp,
    private readonly model: AskModel,
    private readonly audit: Audit,
  ) {}

  now(): Promise<LanguageSetting> {
    return this.settings.now();
  }

  /** Throws 422 `language.bad-address`, and 422 `language.incomplete` when switched on without address and model. */
  async change(me: Principal, { key, ...draft }: ProviderDraft): Promise<LanguageSetting> {
    this.check(draft);
    await this.write(me, 'language.provider-changed', (setting) => {
      const isElsewhere = setting.providerUrl !== draft.url;
      Object.assign(setting, {
        providerUrl: draft.url,
        providerModel: draft.model,
        isOn: draft.isOn,
        labelsToo: draft.labelsToo,
        closedChannelIds: draft.closedChannelIds,
      });
      // A key is for one address: it never goes to another by a change of the address alone.
      if (key !== undefined) setting.providerKey = key === null ? null : this.key.seal(key);
      else if (isElsewhere) setting.providerKey = null;
      return { url: draft.url, model: draft.model, isOn: draft.isOn, labelsToo: draft.labelsToo };
    });
    return this.now();
  }

  async teach(me: Principal, usesCorrections: boolean): Promise<void> {
    await this.write(me, 'language.corrections-switched', (setting) => {
      setting.usesCorrections = usesCorrections;
      return { usesCorrections };
    });
  }

  /** Asks for one word, with nothing of anybody in the question. Throws 422 `language.incomplete`. */
  async test(me: Principal): Promise<ChatAnswer> {
    const setting = await this.now();
    if (!setting.providerUrl || !setting.providerModel) throw incomplete();
    return this.model.ask(setting, {
      purpose: 'test',
      messages: HELLO,
      conversationId: null,
      by: me.userId,
    });
  }

  private check({ url, model, isOn }: ProviderDraft): void {
    if (isOn && (!url || !model)) throw incomplete();
    const refusal = url ? this.http.refusal(url) : undefined;
    if (refusal)
      throw unprocessable(
        'language.bad-address',
        `This address is never called: ${refusal}. Name a public https address, or allow it in HARK_EGRESS_ALLOW.`,
      );
  }

  private write(
    me: Principal,
    action: string,
    change: (setting: LanguageSetting) => Record<string, unknown>,
  ): Promise<void> {
    return this.db.transaction(async (manager: EntityManager) => {
      const setting = await this.settings.lock(manager);
      const detail = change(setting);
      setting.changedAt = new Date();
      setting.changedBy = me.userId;
      await manager.save(setting);
      await this.audit.record(manager, { by: me, action, detail });
    });
  }
}

const incomplete = () =>
  unprocessable('language.incomplete', 'Name the address and the model, then switch it on.');
