import { rowsOf, shuffled } from './labelled-files.mjs';
import { macroF1 } from './figures.mjs';

const CORRECTIONS = 200;

/** A desk of a trade that nothing was learned from: as it begins, and after people corrected it. */
export function taughtPart(folder, app, data) {
  const rows = shuffled(rowsOf(folder, 'reviews.nl.sentiment') ?? []);
  if (rows.length < CORRECTIONS * 2) return [];
  const surroundings = { rating: null, spoken: 'nl' };
  const read = (taught) => (row) =>
    app.readText(row.text, surroundings, data, taught).sentiment ?? 'neutral';
  const asked = rows.slice(CORRECTIONS);
  const corrections = rows.slice(0, CORRECTIONS).map(({ text, label }) => ({
    text,
    rating: null,
    language: 'nl',
    sentiment: label,
    intents: app.readText(text, surroundings, data).intents,
  }));
  const told = (what, taught) => ({
    what: `sentiment, unseen trade (nl), ${what}`,
    rows: asked.length,
    figure: macroF1(asked, app.CLASSES, read(taught)),
    unit: 'macro-F1',
  });
  return [
    told('cold', null),
    told(`after ${CORRECTIONS} corrections`, app.learnTaught(corrections, data)),
  ];
}
