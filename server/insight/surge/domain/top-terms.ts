import { plainWords } from './incident-scope.js';

const SHOWN = 5;
const SHORTEST = 4;
const IN_AT_LEAST = 3;

/** Words that stand in far more of the new texts than of the usual ones, the most telling first. */
export function topTerms(news: readonly string[], usual: readonly string[]): string[] {
  const fresh = textsWith(news);
  const old = textsWith(usual);
  return [...fresh]
    .filter(([, count]) => count >= IN_AT_LEAST)
    .map(([word, count]) => {
      const now = (count + 0.5) / (news.length + 1);
      const before = ((old.get(word) ?? 0) + 0.5) / (usual.length + 1);
      return { word, weight: count * Math.log(now / before) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ word }) => word);
}

function textsWith(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(plainWords(text)))
      if (word.length >= SHORTEST && !/^\d+$/.test(word))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
