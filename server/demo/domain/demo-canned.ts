import type { CannedContent } from '../../desk/replies/index.js';
import type { DemoPerson } from './people.js';
import { DAY } from './rhythm.js';
import type { Language } from './scenario.js';

/** One entry of the demo brand's library. */
export interface DemoCanned {
  shortcut: string;
  title: string;
  folder: string;
  tags: readonly string[];
  /** Keys of the scenarios in which agents answered with it. */
  scenarios: readonly string[];
  texts: Partial<Record<Language, string>>;
  /** Where few words fit. */
  short?: Partial<Record<Language, string>>;
  examples: Partial<Record<Language, readonly string[]>>;
  /** Absent: approved. */
  state?: 'draft' | 'retired';
  /** Absent: everybody, or the team. */
  scope?: 'own';
  team?: string;
  /** Absent: who leads. */
  owner?: DemoPerson['key'];
  /** From the day of the demo; below zero it is due. */
  reviewInDays?: number;
}

/** As the library takes it. */
export function cannedContentOf(
  reply: DemoCanned,
  teamId: string | null,
  now: Date,
): CannedContent {
  const { shortcut, title, folder, tags, texts, short = {}, examples, reviewInDays } = reply;
  const general = Object.entries(texts).map(([language, body]) => ({
    language,
    network: null,
    body,
  }));
  const brief = Object.entries(short).map(([language, body]) => ({
    language,
    network: 'facebook',
    body,
  }));
  return {
    shortcut,
    title,
    folder,
    tags,
    scope: reply.scope ?? (teamId === null ? 'all' : 'team'),
    teamId,
    variants: [...general, ...brief],
    examples: Object.entries(examples).flatMap(([language, questions]) =>
      questions.map((text) => ({ language, text })),
    ),
    reviewBy:
      reviewInDays === undefined
        ? null
        : new Date(+now + reviewInDays * DAY).toISOString().slice(0, 10),
  };
}
