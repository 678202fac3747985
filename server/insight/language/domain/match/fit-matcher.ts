import { gramsOf } from './grams.js';
import type { AnswerExamples, Calibration, MatcherData, Postings } from './matcher-data.js';
import { addProducts, postingsOf } from './postings.js';
import { type Example, type Plane, separate } from './separate.js';
import { type Columns, columnsOf, vectorOf } from './vectors.js';

/** With more pairs of answer and example an answer is held against its neighbours and some strangers only. */
const ALL_OTHERS = 1_000_000;
const NEIGHBOURS = 250;
/** Some of all the others come along, else an answer without neighbours would claim everything. */
const STRANGERS = 150;
/** Of a plane no more columns are kept, fewer where there are many answers; the rest decides nothing. */
const COLUMNS_KEPT = 2500;
const FEWER_KEPT = 1200;
const STEPS = 2048;

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
    weights: postingsOf(
      planes.map((plane) => strongest(plane, isSmall ? COLUMNS_KEPT : FEWER_KEPT)),
      columns.rarity.length,
    ),
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

/** The weights that decide most, by a histogram: sorting them all would cost more than learning them. */
function strongest(
  { weights }: Plane,
  kept: number,
): { columns: Int32Array; values: Float32Array } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const counts = new Int32Array(STEPS + 1);
  const stepOf = (weight: number): number => Math.floor((Math.abs(weight) / largest) * STEPS);
  for (const weight of weights) if (weight !== 0) counts[stepOf(weight)]! += 1;
  let lowest = STEPS;
  for (let count = counts[STEPS]!; lowest > 0 && count + counts[lowest - 1]! <= kept; lowest -= 1)
    count += counts[lowest - 1]!;
  const used: number[] = [];
  weights.forEach((weight, column) => {
    if (weight !== 0 && stepOf(weight) >= lowest) used.push(column);
  });
  const columns = Int32Array.from(used);
  return { columns, values: Float32Array.from(columns, (column) => weights[column]!) };
}
