import { rowsOf } from './labelled-files.mjs';
import { macroF1, timeOf } from './figures.mjs';

const nothing = { rating: null, spoken: null };

/** Complaint and spam by rules on cues and sentiment: nothing is learned from these files. */
export function intentPart(folder, app, weights) {
  const intents = (text) => app.readText(text, nothing, weights).intents;
  const told = [];
  const add = (what, rows, classes, predict) => {
    if (!rows?.length) return;
    const figure = macroF1(rows, classes, predict);
    told.push({ what, rows: rows.length, figure, unit: 'macro-F1', us: timeOf(rows, predict) });
  };
  const complaints = rowsOf(folder, 'complaints.en');
  const other = complaints?.find(({ label }) => label !== 'complaint')?.label;
  add('intent, complaint (en, all sectors unseen)', complaints, ['complaint', other], ({ text }) =>
    intents(text).includes('complaint') ? 'complaint' : other,
  );
  add('intent, spam (en, unseen)', rowsOf(folder, 'sms-spam.en'), ['spam', 'ham'], ({ text }) =>
    intents(text).includes('spam') ? 'spam' : 'ham',
  );
  return told;
}
