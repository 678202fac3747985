import { Inject, Injectable } from '@nestjs/common';
import { AnswerMatcher } from '../../../../insight/language/index.js';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { CannedReplies } from '../../canned/application/canned-replies.js';
import { LessonReader } from '../data/lesson.reader.js';
import { lessonOf } from '../domain/lesson-of.js';

const LOOK_AGAIN_MS = 5000;
const HALF_A_YEAR_MS = 183 * 86_400_000;
const CHOICES = 20_000;
const UNCOVERED = 800;

/** Keeps the matcher of this process up to what the library says and people chose. */
@Injectable()
export class TeachMatcher {
  private lookedAt = 0;

  constructor(
    private readonly matcher: AnswerMatcher,
    private readonly lessons: LessonReader,
    private readonly library: CannedReplies,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Looks at most every few seconds; learns in the background unless nothing is known yet. */
  async keepUp(): Promise<void> {
    const now = this.clock.now().getTime();
    if (this.matcher.isReady && now - this.lookedAt < LOOK_AGAIN_MS) return;
    this.lookedAt = now;
    const mark = await this.lessons.mark();
    if (mark === this.matcher.knows) return;
    const learned = this.matcher.teach(mark, () => this.lesson(now));
    if (!this.matcher.isReady) await learned;
  }

  private async lesson(now: number) {
    const since = new Date(now - HALF_A_YEAR_MS);
    const [library, choices, uncovered, wrong] = await Promise.all([
      this.library.approved(),
      this.library.choicesSince(since, CHOICES),
      this.lessons.answeredByHand(since, UNCOVERED),
      this.lessons.answeredWrongly(UNCOVERED),
    ]);
    return lessonOf(library, choices, [...wrong, ...uncovered]);
  }
}
