export interface Candidate {
  messageId: string;
  text: string;
  network: string;
  similarity: number;
}

const QUOTES = 3;
const GOOD = { from: 30, to: 320 };
const ALIKE = 0.6;

/**
 * Two or three that stand for the others: near the middle, of a length that one reads, of different
 * networks first, and none that says the same as another.
 */
export function chooseQuotes(candidates: readonly Candidate[]): string[] {
  const ranked = [...candidates].sort(
    (one, other) => worth(other) - worth(one) || (one.messageId < other.messageId ? -1 : 1),
  );
  const chosen: Candidate[] = [];
  for (const isNewNetwork of [true, false])
    for (const candidate of ranked) {
      if (chosen.length === QUOTES) break;
      if (isNewNetwork && chosen.some(({ network }) => network === candidate.network)) continue;
      if (chosen.some(({ text }) => areAlike(text, candidate.text))) continue;
      chosen.push(candidate);
    }
  return chosen.map(({ messageId }) => messageId);
}

const worth = ({ similarity, text }: Candidate): number =>
  similarity + (text.length >= GOOD.from && text.length <= GOOD.to ? 0.3 : 0);

function areAlike(one: string, other: string): boolean {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared) >= ALIKE;
}

const wordsIn = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
