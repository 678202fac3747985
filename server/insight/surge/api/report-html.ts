import type { IncidentReport } from '../application/report-incident.js';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
const time = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ');

/** A page of its own: no script, nothing from elsewhere, fit for paper. */
export function reportHtml(report: IncidentReport): string {
  const { incident, figures, course, entries, channels, from, to } = report;
  const facts: [string, string][] = [
    ['Severity', incident.severity],
    ['From', `${time(from)} UTC`],
    [incident.closedAt ? 'To' : 'So far, to', `${time(to)} UTC`],
    ['Conversations', String(figures.conversations)],
    ['Customers', String(figures.customers)],
    ['Messages', `${figures.messages}, ${figures.negatives} of them negative`],
    ['Answered by a person', String(figures.answered)],
    [
      'First reply, median',
      figures.firstReplyMinutes === null ? '–' : `${figures.firstReplyMinutes} minutes`,
    ],
    ['Channels', channels.map(({ name, conversations }) => `${name} ${conversations}`).join(', ')],
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${safe(incident.title)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1f24}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #ddd;vertical-align:top}
th{font-weight:600;width:12rem}svg{width:100%;height:auto}blockquote{margin:.5rem 0;padding-left:1rem;border-left:3px solid #888;white-space:pre-wrap}</style></head>
<body><h1>${safe(incident.title)}</h1>
<table>${facts.map(([name, value]) => `<tr><th>${name}</th><td>${safe(value)}</td></tr>`).join('')}</table>
<h2>Course, by the hour</h2>${plot(course)}
${incident.closingNote ? `<h2>Outcome</h2><p>${safe(incident.closingNote)}</p>` : ''}
<h2>Statement</h2>${Object.entries(incident.statement)
    .map(
      ([language, text]) => `<p>${safe(language)}</p><blockquote>${safe(text ?? '')}</blockquote>`,
    )
    .join('')}
<h2>Log</h2><table>${entries
    .map(
      ({ at, by, kind, text }) =>
        `<tr><th>${time(at)}</th><td>${safe(by ?? 'Hark')}</td><td>${safe(kind)}</td><td>${safe(text)}</td></tr>`,
    )
    .join('')}</table></body></html>`;
}

const HEIGHT = 120;
const BAR = 8;

function plot(course: IncidentReport['course']): string {
  const most = Math.max(1, ...course.map(({ messages }) => messages));
  const bars = course.map(({ at, messages, negatives }, i) => {
    const bar = (count: number, colour: string): string => {
      const high = (count / most) * HEIGHT;
      return `<rect x="${i * BAR}" y="${HEIGHT - high}" width="${BAR - 2}" height="${high}" fill="${colour}"/>`;
    };
    const title = `<title>${time(at)}: ${messages}, ${negatives} negative</title>`;
    return `<g>${title}${bar(messages, '#9db4d6')}${bar(negatives, '#b3432f')}</g>`;
  });
  return `<svg viewBox="0 0 ${Math.max(1, course.length) * BAR} ${HEIGHT}" role="img" aria-label="Messages by the hour, at most ${most}">${bars.join('')}</svg><p>At most ${most} messages an hour; red are negative ones.</p>`;
}
