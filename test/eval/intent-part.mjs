import { rowsOf, shuffled } from './labelled-files.mjs';
import { macroF1, timeOf } from './figures.mjs';
import { spamLessons } from './learn-spam.mjs';

const nothing = { rating: null, spoken: null };
const FOLDS = 5;

/** Complaints by rules (nothing is learned from these files), spam by cross-validation. */
export function intentPart(folder, app, data) {
  const complaints = rowsOf(folder, 'complaints.en') ?? [];
  const addressed = complaints.filter(({ domain }) => !domain?.startsWith('random'));
  return [
    complaintRow('intent, complaint by rules (en, the whole file)', complaints, app, data),
    complaintRow('intent, complaint by rules (en, written to firms only)', addressed, app, data),
    ...taughtComplaints(complaints, app, data),
    ...spamRows(folder, app, data),
  ].filter(Boolean);
}

function complaintRow(what, rows, app, data) {
  if (rows.length === 0) return undefined;
  const other = rows.find(({ label }) => label !== 'complaint')?.label;
  const predict = ({ text }) =>
    app.readText(text, nothing, data).intents.includes('complaint') ? 'complaint' : other;
  const figure = macroF1(rows, ['complaint', other], predict);
  return { what, rows: rows.length, figure, unit: 'macro-F1', us: timeOf(rows, predict) };
}

/** What corrections of this desk add: learned from four fifths, from all trades but one. */
function taughtComplaints(rows, app, data) {
  if (rows.length === 0) return [];
  const other = rows.find(({ label }) => label !== 'complaint').label;
  const folds = shuffled(rows).map((row, at) => ({ ...row, fold: at % FOLDS }));
  const trades = [...new Set(rows.map(({ domain }) => domain))].filter(
    (trade) => trade && !trade.startsWith('random'),
  );
  const measure = (what, parts) => {
    const tried = parts.flatMap(({ known, asked }) => {
      const taught = app.learnTaught(known.map(correctionOf), data);
      return asked.map((row) => ({
        ...row,
        isFound: app.readText(row.text, nothing, data, taught).intents.includes('complaint'),
      }));
    });
    const figure = macroF1(tried, ['complaint', other], ({ isFound }) =>
      isFound ? 'complaint' : other,
    );
    return { what, rows: tried.length, figure, unit: 'macro-F1' };
  };
  return [
    measure(
      'intent, complaint, taught by corrections, five-fold',
      Array.from({ length: FOLDS }, (_, fold) => ({
        known: folds.filter((row) => row.fold !== fold),
        asked: folds.filter((row) => row.fold === fold),
      })),
    ),
    measure(
      'intent, complaint, taught by corrections of the other trades',
      trades.map((trade) => ({
        known: folds.filter(({ domain }) => domain !== trade),
        asked: folds.filter(({ domain }) => domain === trade),
      })),
    ),
  ];
}

const correctionOf = ({ text, label }) => ({
  text,
  rating: null,
  language: 'en',
  sentiment: null,
  intents: label === 'complaint' ? ['complaint'] : [],
});

function spamRows(folder, app, data) {
  const test = rowsOf(folder, 'sms-spam.en.test') ?? rowsOf(folder, 'sms-spam.test');
  const rows = rowsOf(folder, 'sms-spam.en') ?? [];
  if (rows.length === 0) return [];
  const parts = test
    ? [{ known: rows, asked: test }]
    : Array.from({ length: FOLDS }, (_, fold) => ({
        known: rows.filter((_, at) => at % FOLDS !== fold),
        asked: rows.filter((_, at) => at % FOLDS === fold),
      }));
  const tried = parts.flatMap(({ known, asked }) => {
    const spam = app.trainSpam(spamLessons(folder, known));
    return asked.map((row) => ({
      ...row,
      isLikely: app.spamScore(row.text, spam) > 0,
      isSure: app.readText(row.text, nothing, { ...data, spam }).intents.includes('spam'),
    }));
  });
  const how = test ? 'test file' : 'five-fold';
  const told = (what, isFound) => ({
    what: `intent, spam (en, ${how}), ${what}`,
    rows: tried.length,
    figure: macroF1(tried, ['spam', 'ham'], (row) => (isFound(row) ? 'spam' : 'ham')),
    unit: 'macro-F1',
  });
  return [
    told('learned, at even odds', ({ isLikely }) => isLikely),
    told('as the desk marks it, careful', ({ isSure }) => isSure),
  ];
}
