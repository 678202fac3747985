import { rowsOf } from './labelled-files.mjs';

/** What customers write by right: none of it may come out as spam. */
const RIGHTFUL = [
  'banking77.train',
  'bitext.support',
  'umsab.en.train',
  'umsab.fr.train',
  'tweets.en.sentiment',
  'bol.nl.binary',
  'amazon.fr.binary',
];
const EACH = 3;
const BESIDE = 0.05;
/** Spam is the rarer of the two; what is missed counts as much as what is wrongly claimed. */
const OF_SPAM = 3;
/** Numbers and sums that stand in rightful messages as well. */
const TAILS = [
  ' My number is 07911 123456.',
  ' Please call me on 0475 12 34 56.',
  ' I paid £49.99 for it.',
  ' My order is 84512, it was €120.',
];

/** Lessons from texts that are labelled, and from rightful ones as people write them to a firm. */
export function spamLessons(folder, rows) {
  const rightful = RIGHTFUL.flatMap((name) => rowsOf(folder, name) ?? []).filter(
    (_, at) => at % EACH === 0,
  );
  return [
    ...rows.map(({ text, label }) => ({
      text,
      isSpam: label === 'spam',
      importance: label === 'spam' ? OF_SPAM : 1,
    })),
    ...rightful.map(({ text }, at) => ({
      text: at % 4 === 0 ? text + TAILS[(at / 4) % TAILS.length] : text,
      isSpam: false,
      importance: BESIDE,
    })),
  ];
}

/** Weights from everything that is there. */
export const learnSpam = (folder, app) =>
  app.trainSpam(spamLessons(folder, rowsOf(folder, 'sms-spam.en') ?? []));
