import { Injectable, Logger } from '@nestjs/common';
import { CorrectionRepository } from '../data/correction.repository.js';
import { LanguageSettingRepository } from '../data/language-setting.repository.js';
import type { Taught } from '../domain/taught/taught.js';
import { teachApart } from './teach-apart.js';

/** Older ones are outvoted by newer ones anyway. */
const MOST = 2000;
const LOOKS_AGAIN_MS = 1000;

/**
 * What corrections have taught the desk: learned again whenever one is made or taken back, kept in
 * memory, each process for itself. What it knew before serves meanwhile.
 */
@Injectable()
export class TaughtLanguage {
  private readonly log = new Logger('Language');
  private taught: Taught | null = null;
  private knows = '';
  private lookedAt = -Infinity;
  private learning: Promise<void> | undefined;

  constructor(
    private readonly rows: CorrectionRepository,
    private readonly settings: LanguageSettingRepository,
  ) {}

  /** Null while nothing was taught, or nothing may be. */
  get now(): Taught | null {
    return this.taught;
  }

  get corrections(): number {
    return this.taught?.corrections ?? 0;
  }

  /** Looks whether there is anything new, and learns it beside. Never waits for the learning, never throws. */
  async refresh(): Promise<void> {
    const at = performance.now();
    if (at - this.lookedAt < LOOKS_AGAIN_MS || this.learning) return;
    this.lookedAt = at;
    try {
      const [{ usesCorrections }, { count, state }] = await Promise.all([
        this.settings.now(),
        this.rows.state(),
      ]);
      const wanted = usesCorrections && count > 0 ? state : 'nothing';
      if (wanted !== this.knows)
        this.learning = this.learn(wanted).finally(() => {
          this.learning = undefined;
        });
    } catch (error) {
      this.log.error(`Corrections could not be looked at: ${String(error)}`);
    }
  }

  private async learn(wanted: string): Promise<void> {
    try {
      this.taught = wanted === 'nothing' ? null : await teachApart(await this.rows.newest(MOST));
      this.knows = wanted;
    } catch (error) {
      this.log.error(`What was taught before stays in use: ${String(error)}`);
    }
  }
}
