import type { Change, DigestBrief, DigestLanguage } from '../contract.js';
import { DIGEST_WORDS } from './digest-words.js';

export interface SummedGroup {
  label: string;
  count: number;
  before: number;
  change: Change;
}

/** What stands on top of a digest: how much, what stands out, who says it again. */
export function sentencesOf(
  brief: DigestBrief,
  groups: readonly SummedGroup[],
  language: DigestLanguage,
): string[] {
  const words = DIGEST_WORDS[language];
  if (brief.complaints === 0) return [words.nothing];
  const changed = [...groups]
    .filter(({ change }) => change !== 'as-usual')
    .sort((one, other) => Math.abs(gain(other)) - Math.abs(gain(one)))[0];
  const [largest] = groups;
  return [
    `${words.complaints(brief.complaints)} ${words.fromCustomers(brief.customers)}; ${words.before(brief.before)}, ${words.change[brief.change]}.`,
    changed && changed.change !== 'as-usual'
      ? words.firstChanged[changed.change](changed.label, changed.count, changed.before)
      : largest
        ? `${words.first(largest.label, largest.count)} ${words.notable}`
        : words.notable,
    brief.repeaters > 0 ? words.repeaters(brief.repeaters) : words.noRepeaters,
  ];
}

const gain = ({ count, before }: SummedGroup): number => count - before;
