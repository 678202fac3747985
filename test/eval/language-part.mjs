import { rowsOf } from './labelled-files.mjs';
import { accuracy, timeOf } from './figures.mjs';

const KNOWN = ['en', 'fr', 'nl'];
const nothing = { rating: null, spoken: null };

/** Language of short texts, for the languages of the desk. Nothing is learned: all of it is test. */
export function languagePart(folder, app, weights) {
  const read = ({ text }) => app.readText(text, nothing, weights).language;
  const told = [];
  const add = (what, rows, predict = read) => {
    if (!rows?.length) return;
    const figure = accuracy(rows, predict);
    told.push({ what, rows: rows.length, figure, unit: '% right', us: timeOf(rows, predict) });
  };
  const among = (rows) => rows?.filter(({ label }) => KNOWN.includes(label));
  add('language, tweets (en fr nl)', among(rowsOf(folder, 'langid.tweets')));
  const lingua = among(rowsOf(folder, 'langid.lingua'));
  for (const kind of ['sentences', 'word-pairs', 'single-words'])
    add(
      `language, ${kind} (en fr nl)`,
      lingua?.filter((row) => row.kind === kind),
    );
  add(
    'language, 1–2 words in a conversation whose language is known',
    lingua?.filter(({ kind }) => kind !== 'sentences'),
    ({ text, label }) => app.readText(text, { rating: null, spoken: label }, weights).language,
  );
  return told;
}
