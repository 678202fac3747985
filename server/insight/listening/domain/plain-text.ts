import sanitizeHtml from 'sanitize-html';

const BREAK = /<\/(p|div|li|h[1-6]|blockquote|tr)>|<br\s*\/?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The words of a piece of HTML: no tag, no script, no entity is left; lines are kept. */
export function plainText(html: string): string {
  const bare = sanitizeHtml(html.replace(BREAK, '$&\n'), {
    allowedTags: [],
    allowedAttributes: {},
  });
  return bare
    .replace(/&(#x?[\da-f]{1,6}|\w{2,6});/gi, (whole, name: string) => signOf(name) ?? whole)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function signOf(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const isHex = /^#x/i.test(name);
  const code = parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  const isSign = code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return isSign ? String.fromCodePoint(code) : ' ';
}
