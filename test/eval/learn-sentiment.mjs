import { half, rowsOf } from './labelled-files.mjs';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt'];
const HOW = { rounds: 5, rate: 0.05, modesty: 1e-5 };
const bare = (text) => text.replace(/@user|http\S*|\W/g, '').toLowerCase();

/**
 * Weights learned from the labelled files of a folder. `whole` learns from the reviews as well that
 * are otherwise kept back for testing.
 */
export async function learnSentiment(folder, { whole, tones }, app) {
  const { sentimentFeatures, trainSentiment, CLASSES, cuesOf } = app;
  const tested = new Set(
    LANGUAGES.flatMap((language) => rowsOf(folder, `umsab.${language}.val`) ?? []).map(({ text }) =>
      bare(text),
    ),
  );
  const lessons = [];
  const add = (rows, importance) => {
    for (const { text, label } of rows ?? []) {
      const known = CLASSES.indexOf(label);
      if (known >= 0 && !tested.has(bare(text)))
        lessons.push({ features: sentimentFeatures(text, tones), label: known, importance });
    }
  };
  for (const language of LANGUAGES) add(rowsOf(folder, `umsab.${language}.train`), 1);
  const balanced = lessons.length;
  const tweets = rowsOf(folder, 'tweets.en.sentiment') ?? [];
  add(whole ? tweets : tweets.filter((_, index) => index % 3 !== 0), 0.5);
  for (const name of ['bol.nl.binary', 'amazon.fr.binary']) {
    const rows = rowsOf(folder, name) ?? [];
    add(whole ? rows : half(rows, 0), 0.5);
  }
  // Dutch has no neutral texts among them: tweets and sentences in which no word has a tone stand in.
  const dutch = ['langid.tweets', 'langid.lingua']
    .flatMap((name) => rowsOf(folder, name) ?? [])
    .filter(({ label, kind }) => label === 'nl' && (kind ?? 'sentences') === 'sentences')
    .filter(({ text }) => {
      const { positive, negative, glad, cross, thanks } = cuesOf(text);
      return positive + negative + glad + cross + thanks === 0;
    });
  add(
    dutch.map(({ text }) => ({ text, label: 'neutral' })),
    0.5,
  );
  const weights = trainSentiment(lessons, HOW);
  const packed = app.pack(weights, trainSentiment(cuesOnly(lessons.slice(0, balanced), app), HOW));
  return { packed, count: lessons.length };
}

/** The same lessons without their words: what cues say in any language. */
const cuesOnly = (lessons, { GRAM_COLUMNS }) =>
  lessons.map(({ features: { columns, values }, ...lesson }) => {
    const first = columns.findIndex((column) => column >= GRAM_COLUMNS);
    return {
      ...lesson,
      features: { columns: columns.subarray(first), values: values.subarray(first) },
    };
  });
