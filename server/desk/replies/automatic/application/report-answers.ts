import { Inject, Injectable } from '@nestjs/common';
import { AnswerMatcher } from '../../../../insight/language/index.js';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { CannedReplies } from '../../canned/application/canned-replies.js';
import { TeachMatcher } from '../../suggestions/application/teach-matcher.js';
import { DecisionRepository } from '../data/decision.repository.js';
import type { Refusal } from '../domain/answer-setting.js';
import {
  type CurvePoint,
  precisionByAnswer,
  precisionCurve,
  type Tried,
} from '../domain/precision-curve.js';
import { KeepAnswerSetting } from './keep-answer-setting.js';

export interface AnswerFigures {
  cannedReplyId: string;
  title: string;
  isOn: boolean;
  /** Known questions for which it was the best match. */
  questions: number;
  /** How many of them it would have been sent to, at the confidence of the setting. */
  sent: number;
  precision: number | null;
}

export interface AnswerReport {
  questions: number;
  curve: CurvePoint[];
  answers: AnswerFigures[];
  /** What happened in the last 30 days. */
  sent: number;
  judgedRight: number;
  judgedWrong: number;
  refusals: { why: Refusal; count: number }[];
}

const MONTH_MS = 30 * 86_400_000;

/** Precision and coverage at each confidence, so that a threshold is chosen on real figures. */
@Injectable()
export class ReportAnswers {
  constructor(
    private readonly teaching: TeachMatcher,
    private readonly matcher: AnswerMatcher,
    private readonly library: CannedReplies,
    private readonly settings: KeepAnswerSetting,
    private readonly decisions: DecisionRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async report(): Promise<AnswerReport> {
    await this.teaching.keepUp();
    const since = new Date(this.clock.now().getTime() - MONTH_MS);
    const [judged, refusals] = await Promise.all([
      this.decisions.judged(since),
      this.decisions.refusals(since),
    ]);
    const tried = this.matcher.tried();
    return {
      questions: tried.length,
      curve: precisionCurve(tried),
      answers: await this.figures(tried),
      sent: judged.length,
      judgedRight: judged.filter(({ verdict }) => verdict === 'right').length,
      judgedWrong: judged.filter(({ verdict }) => verdict === 'wrong').length,
      refusals,
    };
  }

  private async figures(tried: readonly Tried[]): Promise<AnswerFigures[]> {
    const [library, { confidence }, permitted] = await Promise.all([
      this.library.approved(),
      this.settings.read(),
      this.settings.permitted(),
    ]);
    const points = precisionByAnswer(tried, confidence);
    return library
      .map(({ id, title }) => ({
        cannedReplyId: id,
        title,
        isOn: permitted.has(id),
        questions: tried.filter(({ answerId }) => answerId === id).length,
        sent: points.get(id)?.sent ?? 0,
        precision: points.get(id)?.precision ?? null,
      }))
      .sort((one, other) => other.sent - one.sent || one.title.localeCompare(other.title));
  }
}
