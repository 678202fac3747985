import { firstOf, half, rowsOf } from './labelled-files.mjs';
import { macroF1, timeOf } from './figures.mjs';
import { learnSentiment } from './learn-sentiment.mjs';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt'];

/**
 * Learned anew from the train files of the folder, tested on what was kept back: `*.test` where
 * there is one, else `*.val`, and the second half of the reviews.
 */
export async function sentimentPart(folder, app, tones) {
  const { packed, count } = await learnSentiment(folder, { whole: false, tones }, app);
  const { CLASSES } = app;
  const reader =
    (language) =>
    ({ text }) =>
      app.bestOf(app.toneScores(app.sentimentFeatures(text, tones), language, packed));
  const told = [];
  const add = (what, rows, classes, predict) => {
    if (!rows?.length) return undefined;
    const figure = macroF1(rows, classes, predict);
    told.push({ what, rows: rows.length, figure, unit: 'macro-F1', us: timeOf(rows, predict) });
    return figure;
  };
  const tweets = LANGUAGES.map((language) => {
    const found = firstOf(folder, `umsab.${language}.test`, `umsab.${language}.val`);
    return add(
      `sentiment, tweets ${language} (${found?.name})`,
      found?.rows,
      CLASSES,
      reader(language),
    );
  }).filter((figure) => figure !== undefined);
  if (tweets.length > 0)
    told.push({
      what: `sentiment, tweets, mean (learned from ${count} texts)`,
      figure: tweets.reduce((sum, figure) => sum + figure, 0) / tweets.length,
      unit: 'macro-F1',
    });
  add(
    'sentiment, Dutch restaurant sentences (not learned from)',
    rowsOf(folder, 'reviews.nl.sentiment'),
    CLASSES,
    reader('nl'),
  );
  const two = ({ text }) => {
    const [negative, , positive] = app.sentimentScores(packed, app.sentimentFeatures(text, tones));
    return negative > positive ? 'negative' : 'positive';
  };
  for (const [name, what] of [
    ['bol.nl.binary', 'Dutch'],
    ['amazon.fr.binary', 'French'],
  ]) {
    const test = rowsOf(folder, name.replace('binary', 'test'));
    const rows = test ?? rowsOf(folder, name);
    add(
      `sentiment, ${what} reviews, second half`,
      rows && (test ?? half(rows, 1)),
      ['negative', 'positive'],
      two,
    );
  }
  return { told, packed };
}
