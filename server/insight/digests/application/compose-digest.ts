import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnswerMatcher } from '../../language/index.js';
import type { DigestBrief, DigestScope } from '../contract.js';
import { type Asked, ComplaintReader, type TopicFigures } from '../data/complaint.reader.js';
import type { StoredGroup } from '../data/digest.repository.js';
import { chooseQuotes } from '../domain/choose-quotes.js';
import { chanceOf, changesOf } from '../domain/compare-counts.js';
import { beforeThat, type Period } from '../domain/periods.js';

export interface Composed {
  brief: DigestBrief;
  groups: StoredGroup[];
}

const WEEK = 7 * 86_400_000;
const SHOWN = 12;
/** Fewer say nothing. */
const LEAST = 3;
const LEAST_QUESTIONS = 3;
const QUESTIONS = 5;
/** A canned reply that is surer than this answers the question already. */
const ANSWERED = 0.5;

/** Works out what a digest says, from the rows of the desk as they are now. */
@Injectable()
export class ComposeDigest {
  constructor(
    private readonly complaints: ComplaintReader,
    private readonly matcher: AnswerMatcher,
  ) {}

  async compose(manager: EntityManager, scope: DigestScope, period: Period): Promise<Composed> {
    const asked: Asked = {
      scope,
      period,
      before: beforeThat(period),
      weeks: Array.from({ length: 7 }, (_, at) => new Date(+period.end - (6 - at) * WEEK)),
    };
    const totals = await this.complaints.totals(manager, asked);
    const figures = await this.complaints.byTopic(manager, asked);
    const shown = figures
      .filter((of) => of.topicId !== null && Math.max(of.count, of.before) >= LEAST)
      .slice(0, SHOWN);
    const counts = { now: totals.complaints, before: totals.before };
    const [overall] = changesOf([counts]);
    const inGroups = shown.reduce((sum, { count }) => sum + count, 0);
    return {
      groups: await this.groups(manager, asked, shown),
      brief: {
        ...totals,
        p: chanceOf(counts),
        change: overall!.change,
        // One that is about two things counts in both groups.
        rest: Math.max(0, totals.complaints - inGroups),
        questions: await this.questions(manager, asked),
      },
    };
  }

  private async groups(
    manager: EntityManager,
    asked: Asked,
    shown: readonly TopicFigures[],
  ): Promise<StoredGroup[]> {
    const ids = shown.flatMap(({ topicId }) => topicId ?? []);
    const candidates = await this.complaints.candidates(manager, asked, ids);
    const changes = changesOf(shown.map(({ count, before }) => ({ now: count, before })));
    return shown
      .map(({ name, ...figures }, at) => ({
        ...figures,
        ...changes[at]!,
        label: name ?? '…',
        quoteIds: chooseQuotes(candidates.filter(({ topicId }) => topicId === figures.topicId)),
      }))
      .filter(({ count, change }) => count >= LEAST || change !== 'as-usual');
  }

  private async questions(manager: EntityManager, asked: Asked): Promise<DigestBrief['questions']> {
    const frequent = await this.complaints.questions(manager, asked, LEAST_QUESTIONS);
    return frequent
      .filter(({ text }) => (this.matcher.match(text, 1).best[0]?.confidence ?? 0) < ANSWERED)
      .slice(0, QUESTIONS)
      .map(({ messageId, count }) => ({ messageId, count }));
  }
}
