import { Injectable, Logger } from '@nestjs/common';
import type { Trial } from '../domain/match/calibrate.js';
import type { Learned } from '../domain/match/learn.js';
import { match, sureness } from '../domain/match/match.js';
import type { AnswerExamples, Matches } from '../domain/match/matcher-data.js';
import { learnApart } from './learn-apart.js';

/** A question that was held back, how sure its best match was, and whether it was right. */
export interface TriedQuestion {
  answerId: string | null;
  confidence: number;
  isRight: boolean;
  isAgreed: boolean;
}

/**
 * Finds which answer fits a text. Whoever owns the answers teaches it; it keeps what it learned in
 * memory, each process for itself.
 */
@Injectable()
export class AnswerMatcher {
  private readonly log = new Logger('AnswerMatcher');
  private learned: Learned | undefined;
  private taught = '';
  private learning: Promise<void> | undefined;

  /** Whether there is anything to match with yet. */
  get isReady(): boolean {
    return this.learned !== undefined;
  }

  /** The name of the state of the answers that it knows. */
  get knows(): string {
    return this.taught;
  }

  /** Learns anew, one lesson at a time; what it knew before serves meanwhile. Never throws. */
  teach(name: string, lesson: () => Promise<readonly AnswerExamples[]>): Promise<void> {
    this.learning ??= this.study(name, lesson).finally(() => {
      this.learning = undefined;
    });
    return this.learning;
  }

  /** Best first; empty before the first lesson and for a text that has nothing in common with any. */
  match(text: string, count: number): Matches {
    return this.learned ? match(this.learned.data, text, count) : { best: [], nearest: undefined };
  }

  /** Every known question as if it had been new. */
  tried(): TriedQuestion[] {
    if (!this.learned) return [];
    const { data, trials } = this.learned;
    return trials.map(({ score, lead, isRight, isAgreed, found }: Trial) => ({
      answerId: found,
      confidence: sureness(data.calibration, score, lead),
      isRight,
      isAgreed,
    }));
  }

  private async study(
    name: string,
    lesson: () => Promise<readonly AnswerExamples[]>,
  ): Promise<void> {
    try {
      this.learned = await learnApart(await lesson());
      this.taught = name;
    } catch (error) {
      this.log.error(`What was learned before stays in use: ${String(error)}`);
    }
  }
}
