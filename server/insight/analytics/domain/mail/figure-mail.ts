import { DateTime } from 'luxon';
import { changeOf } from '../change-of.js';
import type { Figure } from '../figure.js';
import type { Measure } from '../measures/measure.js';
import { measureText, type TextLanguage } from '../measures/measure-text.js';
import { type Days, daysBefore } from '../periods.js';
import { MAIL_WORDS } from './mail-words.js';
import { shownValue } from './shown-value.js';

export interface MailedFigure {
  measure: Measure;
  whole: Figure;
  before: Figure;
}

export interface FigureMailContent {
  reader: { name: string; language: TextLanguage };
  /** What its makers called it. */
  name: string;
  days: Days;
  figures: readonly MailedFigure[];
  /** Where the same figures stand in the desk. */
  address: string;
}

interface Line {
  name: string;
  value: string;
  before: string;
  change: string;
  isGood: boolean | null;
}

/** A mail with figures of a period beside the one before, as HTML for a narrow screen and as text. */
export function figureMail(content: FigureMailContent): {
  subject: string;
  text: string;
  html: string;
} {
  const { reader, name, days } = content;
  const words = MAIL_WORDS[reader.language];
  const period = periodWords(days, reader.language);
  const intro = words.intro(period, periodWords(daysBefore(days), reader.language));
  const lines = content.figures.map((figure) => lineOf(figure, reader.language));
  const texts = { words, intro, lines };
  return {
    subject: words.subject(name, period),
    text: plain(content, texts),
    html: marked(content, texts),
  };
}

interface Texts {
  words: (typeof MAIL_WORDS)[TextLanguage];
  intro: string;
  lines: readonly Line[];
}

const plain = ({ reader, address }: FigureMailContent, { words, intro, lines }: Texts): string =>
  [
    words.greeting(reader.name),
    intro,
    lines
      .map(({ name, value, before, change }) => {
        const moved = change === '' ? '' : ` – ${change}`;
        return `- ${name}: ${value} (${words.columns[2].toLowerCase()}: ${before})${moved}`;
      })
      .join('\n'),
    `${words.open}: ${address}`,
    `-- \n${words.why}`,
  ].join('\n\n');

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const cell = (text: string, style = ''): string =>
  `<td style="padding:8px 8px 8px 0;border-top:1px solid #e3e3e8;vertical-align:top;${style}">${text}</td>`;

const COLOURS = { true: '#1a6e3c', false: '#a32118', null: '#55555f' } as const;

function marked({ reader, address }: FigureMailContent, { words, intro, lines }: Texts): string {
  const rows = lines.map(
    ({ name, value, before, change, isGood }) =>
      `<tr>${cell(escaped(name))}${cell(`<strong>${escaped(value)}</strong>`)}${cell(escaped(before))}${cell(
        escaped(change),
        `color:${COLOURS[`${isGood}`]}`,
      )}</tr>`,
  );
  const heads = words.columns
    .map(
      (column) =>
        `<th align="left" style="padding:0 8px 6px 0;font-weight:500">${escaped(column)}</th>`,
    )
    .join('');
  return [
    `<!doctype html><html lang="${reader.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"></head>',
    '<body style="margin:0;padding:16px;background:#f6f6f8;color:#1c1c22;font:15px/1.45 sans-serif">',
    '<div style="max-width:600px;margin:0 auto;background:#ffffff;border-radius:10px;padding:20px">',
    `<p>${escaped(words.greeting(reader.name))}</p><p>${escaped(intro)}</p>`,
    `<table role="presentation" width="100%" style="border-collapse:collapse;font-size:14px"><tr>${heads}</tr>${rows.join('')}</table>`,
    `<p><a href="${escaped(address)}">${escaped(words.open)}</a></p>`,
    `<p style="color:#55555f;font-size:12px">${escaped(words.why)}</p></div></body></html>`,
  ].join('');
}

function lineOf({ measure, whole, before }: MailedFigure, language: TextLanguage): Line {
  const words = MAIL_WORDS[language];
  const shown = (figure: Figure): string =>
    figure.value === null ? words.nothing : shownValue(measure, figure.value, language);
  const change = changeOf(measure, whole, before);
  return {
    name: measureText(measure, language).name,
    value: shown(whole),
    before: shown(before),
    change: change === null ? '' : changeWords(measure, change, language),
    isGood: change?.isGood ?? null,
  };
}

function changeWords(
  { unit }: Measure,
  { by, isGood }: NonNullable<ReturnType<typeof changeOf>>,
  language: TextLanguage,
): string {
  const words = MAIL_WORDS[language];
  const size = Math.abs(by);
  const amount =
    unit === 'share'
      ? words.points(new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(size))
      : new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(
          size,
        );
  if (size < (unit === 'share' ? 0.05 : 0.005)) return words.same;
  const moved = by > 0 ? words.more(amount) : words.less(amount);
  return isGood === null ? moved : `${moved}, ${isGood ? words.better : words.worse}`;
}

function periodWords({ from, to }: Days, language: TextLanguage): string {
  const first = DateTime.fromISO(from, { zone: 'utc', locale: language });
  const last = DateTime.fromISO(to, { zone: 'utc', locale: language }).minus({ days: 1 });
  const style = DateTime.DATE_MED;
  return from === last.toISODate()
    ? first.toLocaleString(style)
    : `${first.toLocaleString(style)} – ${last.toLocaleString(style)}`;
}
