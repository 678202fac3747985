export type TextPart =
  { kind: 'text'; text: string } | { kind: 'link'; text: string; href: string };

const address = /https?:\/\/[^\s<>"'`{}|\\^]+/gi;
const trailing = /[.,;:!?…»”’)\]]+$/u;

/**
 * Splits text into plain parts and links. Only http and https addresses become links, and only when
 * they can be parsed; everything else stays the text it is.
 */
export function linkify(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const found = withoutTrailingMarks(match[0]);
    const href = safeAddress(found);
    if (href === null) continue;
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    parts.push({ kind: 'link', text: found, href });
    from = match.index + found.length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

/** The address when it is http or https and well formed, without credentials; otherwise null. */
export function safeAddress(candidate: string): string | null {
  if (!URL.canParse(candidate)) return null;
  const url = new URL(candidate);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}

/** A full stop after an address ends the sentence; a bracket stays when the address opened one. */
function withoutTrailingMarks(found: string): string {
  const marks = trailing.exec(found)?.[0] ?? '';
  const bare = found.slice(0, found.length - marks.length);
  const closes = marks.startsWith(')') && count(bare, '(') > count(bare, ')');
  return closes ? `${bare})` : bare;
}

const count = (text: string, mark: string) => text.split(mark).length - 1;
