import { communitiesOf } from './communities.js';
import { featuresOf } from './features.js';
import { nearDuplicates } from './near-duplicates.js';
import { nearestNeighbours } from './neighbours.js';
import { rowsOf, vocabularyOf } from './rows.js';
import { squeeze } from './squeeze.js';

/** So many different texts are compared each with each; more of them are sampled evenly. */
const COMPARED = 4000;
const WIDEST = 64;
const NEIGHBOURS = 6;
const LEAST_NEAR = 0.2;
/** Among many texts smaller groups than the plain method finds: one complaint, not a department. */
const FINEST = 2.5;
const FINE_FROM = 1500;

export interface Grouping {
  /** Of each text its group; -1 for those that were not compared. */
  groupOf: Int32Array;
  groups: number;
  /** Of each text the first that says nearly the same. */
  first: Int32Array;
}

/** Groups of texts that are about the same thing; how many there are is not given. The same for the same texts. */
export function groupTexts(texts: readonly string[]): Grouping {
  const first = nearDuplicates(texts);
  const distinct = texts.flatMap((_, at) => (first[at] === at ? [at] : []));
  const compared = evenly(distinct, COMPARED);
  const features = compared.map((at) => featuresOf(texts[at]!));
  const vocabulary = vocabularyOf(features);
  const dense = squeeze(
    rowsOf(features, vocabulary),
    vocabulary.columns.size,
    widthFor(compared.length),
  );
  const graph = nearestNeighbours(dense, NEIGHBOURS, LEAST_NEAR);
  const community = communitiesOf(graph, resolutionFor(compared.length));
  const ofText = new Int32Array(texts.length).fill(-1);
  compared.forEach((at, place) => (ofText[at] = community[place]!));
  return {
    groupOf: ofText.map((_, at) => ofText[first[at]!]!),
    groups: community.reduce((most, of) => Math.max(most, of + 1), 0),
    first,
  };
}

/** Few texts in many dimensions are all far from each other. */
const widthFor = (count: number): number =>
  Math.max(4, Math.min(WIDEST, Math.round(2 * Math.sqrt(count))));

const resolutionFor = (count: number): number => 1 + (FINEST - 1) * Math.min(1, count / FINE_FROM);

function evenly(places: readonly number[], most: number): number[] {
  if (places.length <= most) return [...places];
  return Array.from({ length: most }, (_, at) => places[Math.floor((at * places.length) / most)]!);
}
