import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import { LanguageSetting } from './language-setting.entity.js';

/** The one row of settings, made by its migration. */
@Injectable()
export class LanguageSettingRepository {
  constructor(
    @InjectRepository(LanguageSetting) private readonly rows: Repository<LanguageSetting>,
  ) {}

  now(): Promise<LanguageSetting> {
    return this.rows.findOneByOrFail({ id: 1 });
  }

  /** Locked for the transaction. */
  lock(manager: EntityManager): Promise<LanguageSetting> {
    return manager.findOneOrFail(LanguageSetting, {
      where: { id: 1 },
      lock: { mode: 'pessimistic_write' },
    });
  }
}
