import { featuresOf } from './features.js';
import { type Rows, rowsOf, type Vocabulary, vocabularyOf } from './rows.js';

/** Messages that are known to be about a topic. */
export interface TopicExamples {
  topicId: string;
  /** By language, for the words of one say nothing about the other; `''` where it is not known. */
  language: string;
  texts: readonly string[];
}

/** The middles of topics, ready to hold a text against. Plain data: it crosses to another thread. */
export interface TopicModel {
  vocabulary: Vocabulary;
  topicIds: string[];
  /** By middle one dense row of the vocabulary's width. */
  middles: Float32Array[];
  /** By middle how near a text has to be. */
  thresholds: number[];
}

export interface Nearest {
  topicId: string;
  similarity: number;
}

/** Where the examples of a topic themselves lie, a text may still lie a little further out. */
const LENIENCE = 0.85;
const LEAST = 0.16;
const MOST = 0.4;
const OUTER = 0.2;

export function learnTopics(examples: readonly TopicExamples[]): TopicModel {
  const features = examples.map(({ texts }) => texts.map(featuresOf));
  const vocabulary = vocabularyOf(features.flat(), 20_000);
  const model: TopicModel = { vocabulary, topicIds: [], middles: [], thresholds: [] };
  examples.forEach(({ topicId }, at) => {
    const rows = rowsOf(features[at]!, vocabulary);
    const middle = middleOf(rows, vocabulary.columns.size);
    if (!middle) return;
    model.topicIds.push(topicId);
    model.middles.push(middle);
    model.thresholds.push(thresholdOf(rows, middle));
  });
  return model;
}

/** Undefined for a text that is not near enough to any topic. */
export function nearestTopic(model: TopicModel, text: string): Nearest | undefined {
  const row = rowsOf([featuresOf(text)], model.vocabulary);
  let best: Nearest | undefined;
  let lead = 0;
  model.middles.forEach((middle, at) => {
    const similarity = nearness(row, 0, middle);
    const ahead = similarity / model.thresholds[at]!;
    if (ahead < 1 || similarity <= lead) return;
    lead = similarity;
    best = { topicId: model.topicIds[at]!, similarity: Math.min(1, similarity) };
  });
  return best;
}

/** How near a text is to one topic whatever its threshold; 0 where the topic has no middle. */
export function nearnessOf(model: TopicModel, topicId: string, text: string): number {
  const row = rowsOf([featuresOf(text)], model.vocabulary);
  return model.middles.reduce(
    (best, middle, at) =>
      model.topicIds[at] === topicId ? Math.max(best, Math.min(1, nearness(row, 0, middle))) : best,
    0,
  );
}

/** Which of some topics has the middle nearest to that of this one. */
export function likeness(
  { topicIds, middles }: TopicModel,
  topicId: string,
  among: ReadonlySet<string>,
): Nearest | undefined {
  const own = middles[topicIds.indexOf(topicId)];
  if (!own) return undefined;
  let best: Nearest | undefined;
  middles.forEach((middle, at) => {
    if (!among.has(topicIds[at]!)) return;
    const similarity = middle.reduce((sum, value, column) => sum + value * own[column]!, 0);
    if (similarity > (best?.similarity ?? 0)) best = { topicId: topicIds[at]!, similarity };
  });
  return best;
}

function middleOf({ columns, values }: Rows, width: number): Float32Array | undefined {
  const middle = new Float32Array(width);
  columns.forEach((column, at) => (middle[column]! += values[at]!));
  const length = Math.sqrt(middle.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? undefined : middle.map((value) => value / length);
}

/** A little below where the outermost fifth of the examples lie. */
function thresholdOf(rows: Rows, middle: Float32Array): number {
  const near = Array.from({ length: rows.starts.length - 1 }, (_, row) =>
    nearness(rows, row, middle),
  ).sort((one, other) => one - other);
  const outer = (near[Math.floor(near.length * OUTER)] ?? 1) * LENIENCE;
  return Math.min(MOST, Math.max(LEAST, outer));
}

function nearness({ starts, columns, values }: Rows, row: number, middle: Float32Array): number {
  let sum = 0;
  let squares = 0;
  for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
    sum += values[at]! * middle[columns[at]!]!;
    squares += values[at]! ** 2;
  }
  return squares === 0 ? 0 : sum / Math.sqrt(squares);
}
