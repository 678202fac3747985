import { escapeHtml } from '../site/html.js';

const QUOTE = /^\[quote(?:="([^"\]]*)")?\]\n?([\s\S]*?)\n?\[\/quote\]\n?/;

/** Turns a post's Markdown into HTML that is safe to show: everything is escaped, little is styled. */
export function cooked(markdown: string): string {
  const parts: string[] = [];
  let rest = markdown.replaceAll('\r\n', '\n').trim();
  while (rest !== '') {
    const quote = QUOTE.exec(rest);
    if (quote) {
      parts.push(quoteBlock(quote[1] ?? '', quote[2] ?? ''));
      rest = rest.slice(quote[0].length).trimStart();
      continue;
    }
    const end = nextBlockEnd(rest);
    parts.push(block(rest.slice(0, end).trim()));
    rest = rest.slice(end).trimStart();
  }
  return parts.join('\n');
}

function nextBlockEnd(text: string): number {
  const ends = [text.indexOf('\n\n'), text.indexOf('\n[quote')].filter((at) => at > 0);
  return ends.length > 0 ? Math.min(...ends) : text.length;
}

/** `username, post:3, topic:12`, as the forum writes whom it quotes. */
function quoteBlock(source: string, text: string): string {
  const [username = '', ...facts] = source.split(',').map((part) => part.trim());
  const data = facts
    .map((fact) => /^(post|topic):(\d+)$/.exec(fact))
    .map((fact) => (fact ? ` data-${fact[1]}="${fact[2]}"` : ''))
    .join('');
  const title = username ? `<div class="title">${escapeHtml(username)}:</div>` : '';
  return (
    `<aside class="quote" data-username="${escapeHtml(username)}"${data}>${title}` +
    `<blockquote>${cooked(text.replaceAll(/\[\/?quote[^\]]*\]/g, ''))}</blockquote></aside>`
  );
}

function block(text: string): string {
  const lines = text.split('\n');
  if (lines.every((line) => line.startsWith('>'))) {
    const inner = lines.map((line) => line.replace(/^>\s?/, '')).join('\n');
    return `<blockquote><p>${inline(inner)}</p></blockquote>`;
  }
  if (lines.every((line) => /^[-*] /.test(line))) {
    return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`;
  }
  return `<p>${inline(text)}</p>`;
}

function inline(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`\n]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*\n]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|\s)\*([^*\n]+)\*/g, '$1<em>$2</em>')
    .replace(
      /(^|[\s(])(https?:\/\/[^\s<]+[^\s<.,;:!?)])/g,
      '$1<a href="$2" rel="noopener nofollow ugc">$2</a>',
    )
    .replaceAll('\n', '<br>\n');
}
