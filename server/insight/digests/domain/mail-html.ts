import type { GroupLines } from './group-lines.js';

interface PageParts {
  language: string;
  title: string;
  period: string;
  sentences: readonly string[];
  groups: readonly string[];
  rest: string | null;
  questions: { heading: string; lines: readonly string[] };
  open: { label: string; url: string } | null;
  why: string;
}

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
// Half-clear greys stand on light and dark grounds alike; colours are left to the mail program.
const MUTED = 'opacity:.7;font-size:13px';
const LINE = 'border-top:1px solid rgba(128,128,128,.35)';
const BAR = 'background:#5b67d8';
const TALLEST = 28;

/** One column that a phone shows as it is: inline styles alone, nothing to load. */
export const pageHtml = (page: PageParts): string =>
  [
    `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(page.title)}</title></head>`,
    `<body style="margin:0;padding:16px;${FONT};font-size:15px;line-height:1.45">`,
    '<div style="max-width:600px;margin:0 auto">',
    `<h1 style="font-size:20px;margin:0">${escaped(page.title)}</h1>`,
    `<p style="margin:2px 0 16px;${MUTED}">${escaped(page.period)}</p>`,
    ...page.sentences.map((line) => `<p style="margin:0 0 6px">${escaped(line)}</p>`),
    ...page.groups,
    page.rest ? `<p style="${LINE};padding-top:12px;${MUTED}">${escaped(page.rest)}</p>` : '',
    questionsHtml(page.questions),
    page.open ? `<p style="margin:20px 0">${button(page.open)}</p>` : '',
    `<p style="${LINE};padding-top:12px;${MUTED}">${escaped(page.why)}</p>`,
    '</div></body></html>',
  ].join('\n');

export const groupHtml = (group: GroupLines): string =>
  [
    `<div style="${LINE};margin-top:16px;padding-top:14px">`,
    `<h2 style="font-size:16px;margin:0 0 4px">${escaped(group.heading)}</h2>`,
    `<p style="margin:0 0 4px">${escaped(group.figures)}</p>`,
    `<p style="margin:0 0 8px;${MUTED}">${escaped(group.detail)}</p>`,
    barsHtml(group.weeks, group.weeksLabel),
    ...group.quotes.map(
      ({ text, source }) =>
        `<blockquote style="margin:8px 0;padding-left:10px;border-left:3px solid rgba(128,128,128,.5)">${escaped(text)}<br><span style="${MUTED}">${escaped(source)}</span></blockquote>`,
    ),
    `<p style="margin:8px 0 0"><strong>${escaped(group.standing)}</strong>${group.note ? `<br>${escaped(group.note)}` : ''}</p>`,
    group.link ? `<p style="margin:8px 0 0">${button(group.link)}</p>` : '',
    '</div>',
  ].join('\n');

function barsHtml(weeks: readonly number[], label: string): string {
  const most = Math.max(1, ...weeks);
  const cells = weeks.map((count) => {
    const height = Math.max(1, Math.round((count / most) * TALLEST));
    return `<td style="vertical-align:bottom;padding:0 3px 0 0;font-size:11px;text-align:center">${count}<div style="width:18px;height:${height}px;${BAR}"></div></td>`;
  });
  return `<table role="presentation" aria-label="${escaped(label)}" cellspacing="0" cellpadding="0"><tr>${cells.join('')}</tr></table>`;
}

const questionsHtml = ({ heading, lines }: PageParts['questions']): string =>
  lines.length === 0
    ? ''
    : `<div style="${LINE};margin-top:16px;padding-top:14px"><h2 style="font-size:16px;margin:0 0 4px">${escaped(heading)}</h2><ul style="margin:0;padding-left:18px">${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul></div>`;

const button = ({ label, url }: { label: string; url: string }): string =>
  `<a href="${escaped(url)}" style="display:inline-block;padding:9px 14px;border:1px solid currentColor;border-radius:6px;text-decoration:none">${escaped(label)}</a>`;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
