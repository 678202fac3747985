import type {
  Queue,
  QueueDraft,
  QueueGiveUp,
  QueueStrategy,
  RelaxStep,
} from '../../../api/types/routing';
import type { Condition } from '../../../ui/condition/condition';
import { readCondition } from '../../../ui/condition/read-condition';

export const strategies = [
  'least-loaded',
  'longest-idle',
  'last-agent',
  'pull',
] as const satisfies readonly QueueStrategy[];

/** A queue while somebody writes it. */
export interface Draft {
  name: string;
  condition: Condition;
  /** As typed, with commas between. */
  skills: string;
  needsLanguage: boolean;
  teamId: string | null;
  strategy: QueueStrategy;
  steps: readonly RelaxStep[];
  enabled: boolean;
}

export const emptyDraft: Draft = {
  name: '',
  condition: { all: [] },
  skills: '',
  needsLanguage: false,
  teamId: null,
  strategy: 'least-loaded',
  steps: [],
  enabled: true,
};

export const draftOf = (queue: Queue): Draft => ({
  name: queue.name,
  condition: readCondition(queue.condition),
  skills: queue.skills.join(', '),
  needsLanguage: queue.needsLanguage,
  teamId: queue.teamId,
  strategy: queue.strategy,
  steps: queue.steps,
  enabled: queue.enabled,
});

/** Words with commas between, each once. */
export const wordsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((word) => word.trim().toLowerCase())
      .filter((word) => word !== ''),
  ),
];

/** Only what this queue asks for can be given up. */
export function givable(draft: Draft): QueueGiveUp[] {
  const all: [QueueGiveUp, boolean][] = [
    ['skills', wordsOf(draft.skills).length > 0],
    ['language', draft.needsLanguage],
    ['strategy', draft.strategy === 'last-agent' || draft.strategy === 'pull'],
    ['team', draft.teamId !== null],
  ];
  return all.filter(([, isAsked]) => isAsked).map(([what]) => what);
}

/** Steps of what is not asked for any more fall away. */
export function toSend(draft: Draft): QueueDraft {
  const can = givable(draft);
  return {
    name: draft.name.trim(),
    condition: draft.condition as unknown as Record<string, unknown>,
    skills: wordsOf(draft.skills),
    needsLanguage: draft.needsLanguage,
    teamId: draft.teamId,
    strategy: draft.strategy,
    steps: draft.steps.filter(({ giveUp }) => can.includes(giveUp)),
    enabled: draft.enabled,
  };
}

export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)];
}
