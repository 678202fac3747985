import { gramsOf } from './grams.js';
import type { AnswerExamples, Calibration, MatcherData, Postings } from './matcher-data.js';
import { addProducts, postingsOf } from './postings.js';
import { type Example, type Plane, separate } from './separate.js';
import { type Columns, columnsOf, vectorOf } from './vectors.js';

/** With more pairs of answer and example an answer is held against its neighbours and some strangers only. */
const ALL_OTHERS = 1_000_000;
const NEIGHBOURS = 400;
/** Some of all the others come along, else an answer without neighbours would claim everything. */
const STRANGERS = 300;
/** Of a plane no more columns are kept; the rest decides nothing. */
const COLUMNS_KEPT = 2500;

interface Labelled extends Example {
  answer: number;
}

/** Learns which words lead to which answer. Takes milliseconds to seconds: call it in a worker. */
export function fitMatcher(
  answers: readonly AnswerExamples[],
  calibration: Calibration,
): MatcherData {
  const grams = answers.map(({ examples }) => examples.map(({ text }) => gramsOf(text)));
  const columns = columnsOf(grams.flat());
  const labelled = answers.flatMap(({ examples }, answer) =>
    examples.map(({ importance }, at): Labelled => ({
      answer,
      importance,
      vector: vectorOf(grams[answer]![at]!, columns),
    })),
  );
  const examples = postingsOf(
    labelled.map(({ vector }) => vector),
    columns.rarity.length,
  );
  const isSmall = labelled.length * answers.length <= ALL_OTHERS;
  const planes = answers.map((_, answer) =>
    planeOf(answer, labelled, columns, isSmall ? null : examples),
  );
  return {
    ...columns,
    answers: answers.map(({ id }) => id),
    biases: Float32Array.from(planes, ({ bias }) => bias),
    weights: postingsOf(planes.map(strongest), columns.rarity.length),
    answerOfExample: Int32Array.from(labelled, ({ answer }) => answer),
    texts: answers.flatMap((answer) => answer.examples.map(({ text }) => text)),
    examples,
    calibration,
  };
}

function planeOf(
  answer: number,
  labelled: readonly Labelled[],
  { rarity }: Columns,
  postings: Postings | null,
): Plane {
  const own = labelled.filter((example) => example.answer === answer);
  const others =
    postings === null
      ? labelled.filter((example) => example.answer !== answer)
      : neighboursOf(answer, own, labelled, postings);
  return separate(own, others, rarity.length);
}

/** The examples of other answers that are most like these; common grams tell nothing here. */
function neighboursOf(
  answer: number,
  own: readonly Labelled[],
  labelled: readonly Labelled[],
  postings: Postings,
): Labelled[] {
  const likeness = new Float32Array(labelled.length);
  for (const { vector } of own) addProducts(likeness, vector, postings, labelled.length / 20);
  const others: number[] = [];
  likeness.forEach((value, index) => {
    if (value > 0 && labelled[index]!.answer !== answer) others.push(index);
  });
  others.sort((one, other) => likeness[other]! - likeness[one]! || one - other);
  const chosen = new Set(others.slice(0, NEIGHBOURS));
  for (let at = answer % 7; at < labelled.length; at += Math.ceil(labelled.length / STRANGERS))
    if (labelled[at]!.answer !== answer) chosen.add(at);
  return [...chosen].map((index) => labelled[index]!);
}

function strongest({ weights }: Plane): { columns: Int32Array; values: Float32Array } {
  const used: number[] = [];
  weights.forEach((weight, column) => {
    if (weight !== 0) used.push(column);
  });
  if (used.length > COLUMNS_KEPT) {
    used.sort((one, other) => Math.abs(weights[other]!) - Math.abs(weights[one]!));
    used.length = COLUMNS_KEPT;
  }
  const columns = Int32Array.from(used);
  return { columns, values: Float32Array.from(columns, (column) => weights[column]!) };
}
