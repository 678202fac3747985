const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand anywhere in HTML: nothing in it can become an element or an attribute. */
export const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1a1d21;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.5rem;border-bottom:1px solid #d5d9de}h3{font-size:1rem;margin-top:1.75rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;overflow-wrap:anywhere}
th{font-weight:600;color:#4b535c}.message{margin:.75rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
.who{color:#4b535c;font-size:.85rem}`;

/** A page that needs nothing from anywhere and runs nothing. */
export const pageHead = (title: string, language: string): string =>
  `<!doctype html><html lang="${safe(language)}"><head><meta charset="utf-8">` +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
  `<meta name="viewport" content="width=device-width"><title>${safe(title)}</title>` +
  `<style>${STYLE}</style></head><body><h1>${safe(title)}</h1>`;

export const PAGE_END = '</body></html>\n';

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Rows as they are, one table; the heads are the names of the fields. */
export function tableOf(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const head = heads.map((name) => `<th>${safe(name)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${heads.map((name) => `<td>${safe(shown(row[name]))}</td>`).join('')}</tr>`)
    .join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
