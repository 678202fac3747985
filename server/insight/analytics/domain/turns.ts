import { type Cycle, isWithin } from './cycles.js';
import type { Word } from './story.js';

/** From a customer's first unanswered word to the person who answered. Epoch milliseconds. */
export interface Turn {
  askedAt: number;
  /** The first answer of a person; null when there was none in this cycle. */
  reply: Word | null;
  /** The first answer of the desk itself, when it came before any person's. */
  automatic: Word | null;
  isFirst: boolean;
}

/** The turns of a cycle. What the desk answers by itself ends none: a person's answer does. */
export function turnsOf(words: readonly Word[], cycle: Cycle): Turn[] {
  const ordered = words
    .filter(({ at }) => isWithin(at, cycle))
    .sort((one, other) => one.at - other.at);
  const turns: Turn[] = [];
  let answeredUntil = -Infinity;
  for (const asked of ordered) {
    if (asked.from !== 'customer' || asked.needsNoAnswer || asked.at <= answeredUntil) continue;
    const since = ordered.filter(({ at }) => at >= asked.at);
    const reply = since.find(({ from }) => from === 'person') ?? null;
    const automatic = since.find(({ from }) => from === 'desk') ?? null;
    turns.push({
      askedAt: asked.at,
      reply,
      automatic: automatic && (!reply || automatic.at <= reply.at) ? automatic : null,
      isFirst: turns.length === 0,
    });
    answeredUntil = reply?.at ?? Infinity;
  }
  return turns;
}
