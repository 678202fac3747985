import type { Fact } from './facts.js';

/** A fact with the day and hour under which it is summed up. */
export interface DatedFact extends Fact {
  day: string;
  hour: number;
}

export interface KeptFact extends DatedFact {
  id: string;
}

export interface Changes {
  gone: KeptFact[];
  fresh: DatedFact[];
}

/** What has to go and to come so that what is kept says the same as what was read. */
export function changesBetween(kept: readonly KeptFact[], read: readonly DatedFact[]): Changes {
  const left = new Map<string, KeptFact[]>();
  for (const fact of kept) {
    const mark = markOf(fact);
    const same = left.get(mark);
    if (same) same.push(fact);
    else left.set(mark, [fact]);
  }
  const fresh = read.filter((fact) => left.get(markOf(fact))?.pop() === undefined);
  return { gone: [...left.values()].flat(), fresh };
}

const markOf = (fact: DatedFact): string =>
  JSON.stringify([
    fact.fact,
    fact.at,
    fact.value,
    fact.day,
    fact.hour,
    fact.messageId,
    fact.channelId,
    fact.kind,
    fact.teamId,
    fact.agentId,
    fact.language,
    fact.topicId,
    [...fact.segments].sort(),
  ]);
