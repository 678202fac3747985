import { groupTexts } from './grouping/group-texts.js';
import { nameGroups } from './grouping/name-groups.js';
import {
  learnTopics,
  likeness,
  type Nearest,
  nearestTopic,
  nearnessOf,
  type TopicExamples,
  type TopicModel,
} from './grouping/topic-model.js';

export interface TextToPlace {
  text: string;
  /** `''` where it is not known. */
  language: string;
}

export interface FoundTopic {
  name: string;
  terms: string[];
  /** Null when its texts are of several languages. */
  language: string | null;
  /** Places of its texts in what was given, the most central first. */
  members: { at: number; similarity: number }[];
}

export interface Discovery {
  /** Texts that are about a topic that is known already. */
  placed: (Nearest & { at: number })[];
  found: FoundTopic[];
}

/** So many different texts make a topic. */
const LEAST_TEXTS = 4;
/** What is further from the middle belongs to the group by chance. */
const LEAST_NEAR = 0.18;
/** From here on two middles are the middle of one topic. */
const SAME = 0.62;
const LEARNED_FROM = 80;

/**
 * What texts are about: each near a known topic joins it, the others are grouped, and a group whose
 * middle is that of a known topic is that topic again. `known` are examples of the topics so far.
 */
export function discoverTopics(
  known: readonly TopicExamples[],
  texts: readonly TextToPlace[],
): Discovery {
  const discovery: Discovery = { placed: [], found: [] };
  const left = place(
    learnTopics(known),
    texts,
    texts.map((_, at) => at),
    discovery,
  );
  const grouping = groupTexts(left.map((at) => texts[at]!.text));
  const groups: number[][] = Array.from({ length: grouping.groups }, () => []);
  const rest: number[] = [];
  left.forEach((at, index) => (groups[grouping.groupOf[index]!] ?? rest).push(at));
  const distinct = (group: readonly number[]): number =>
    new Set(group.map((at) => texts[at]!.text.toLowerCase())).size;
  const [large, small] = [
    groups.filter((group) => distinct(group) >= LEAST_TEXTS),
    groups.filter((group) => distinct(group) < LEAST_TEXTS).flat(),
  ];
  settle(known, texts, large, [...rest, ...small], discovery);
  return discovery;
}

/** Answers the places of the texts that no topic of the model is near to. */
function place(
  model: TopicModel,
  texts: readonly TextToPlace[],
  places: readonly number[],
  { placed }: Discovery,
): number[] {
  if (model.topicIds.length === 0) return [...places];
  return places.filter((at) => {
    const nearest = nearestTopic(model, texts[at]!.text);
    if (nearest) placed.push({ ...nearest, at });
    return !nearest;
  });
}

function settle(
  known: readonly TopicExamples[],
  texts: readonly TextToPlace[],
  groups: readonly number[][],
  rest: readonly number[],
  discovery: Discovery,
): void {
  const textsOf = (group: readonly number[]): string[] => group.map((at) => texts[at]!.text);
  const examples = groups.map((group, index) => ({
    topicId: nameOf(index),
    language: '',
    texts: textsOf(group).slice(0, LEARNED_FROM),
  }));
  const model = learnTopics([...known, ...examples]);
  const names = nameGroups(groups.map(textsOf));
  const members = groups.map((group) => [...group]);
  for (const at of rest) {
    const nearest = nearestTopic(model, texts[at]!.text);
    const own = nearest && groups.findIndex((_, index) => nameOf(index) === nearest.topicId);
    if (nearest && own !== undefined && own >= 0) members[own]!.push(at);
  }
  members.forEach((group, index) => {
    const same = likeness(model, nameOf(index), new Set(known.map(({ topicId }) => topicId)));
    const near = group
      .map((at) => ({ at, similarity: nearnessOf(model, nameOf(index), texts[at]!.text) }))
      .filter(({ similarity }) => similarity >= LEAST_NEAR);
    if (near.length < LEAST_TEXTS) return;
    if (same && same.similarity >= SAME)
      discovery.placed.push(...near.map((one) => ({ ...one, topicId: same.topicId })));
    else
      discovery.found.push({
        ...names[index]!,
        language: languageOf(group.map((at) => texts[at]!.language)),
        members: near.sort((one, other) => other.similarity - one.similarity),
      });
  });
}

const nameOf = (index: number): string => `found-${index}`;

/** The language of nearly all, else null. */
function languageOf(languages: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[0] !== '' && first[1] >= languages.length * 0.8 ? first[0] : null;
}
