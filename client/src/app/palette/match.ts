import type { Action } from '../../ui/actions/action';

/**
 * The commands that a typed text means, best first: each typed word must begin a word of the title
 * or keywords, or at least stand somewhere in the title. Without a text all, in the given order.
 */
export function matching(actions: readonly Action[], typed: string): Action[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...actions];
  return actions
    .map((action, order) => ({ action, order, score: scoreOf(action, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ action }) => action);
}

function scoreOf(action: Action, words: readonly string[]): number {
  const title = fold(action.title);
  const known = `${title} ${fold(action.keywords ?? '')}`.split(/[^\p{L}\p{N}]+/u);
  const scores = words.map((word) => {
    if (known.some((other) => other.startsWith(word))) return 2;
    return title.includes(word) ? 1 : 0;
  });
  if (scores.includes(0)) return 0;
  return scores.reduce<number>(
    (sum, score) => sum + score,
    title.startsWith(words[0] ?? '') ? 1 : 0,
  );
}

/** Lower case without accents, so that "resoudre" finds "Résoudre". */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
