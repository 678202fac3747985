export type TextBlock =
  | { kind: 'text'; text: string }
  | { kind: 'quote'; text: string; author: string | null; postNumber: number | null };

const bracketQuote = /\[quote(?:="?([^\]"]*)"?)?\]([\s\S]*?)\[\/quote\]/gi;

/**
 * A forum post as paragraphs and quotes. Understands `[quote="name, post:3, topic:9"]…[/quote]` and
 * lines that start with `>`; whatever is not closed stays text.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let from = 0;
  for (const match of text.matchAll(bracketQuote)) {
    blocks.push(...lineBlocks(text.slice(from, match.index)));
    blocks.push(quote(match[1] ?? '', match[2] ?? ''));
    from = match.index + match[0].length;
  }
  blocks.push(...lineBlocks(text.slice(from)));
  return blocks.filter((block) => block.text !== '');
}

function quote(source: string, body: string): TextBlock {
  const [author = ''] = source.split(',');
  const post = /post:\s*(\d+)/.exec(source)?.[1];
  return {
    kind: 'quote',
    text: body.trim(),
    author: author.trim() === '' ? null : author.trim(),
    postNumber: post === undefined ? null : Number(post),
  };
}

function lineBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const line of text.split('\n')) {
    const kind = /^\s*>/.test(line) ? 'quote' : 'text';
    const bare = kind === 'quote' ? line.replace(/^\s*>\s?/, '') : line;
    const last = blocks.at(-1);
    if (last?.kind === kind) last.text += `\n${bare}`;
    else blocks.push(blockOf(kind, bare));
  }
  return blocks.map((block) => ({ ...block, text: block.text.trim() }));
}

const blockOf = (kind: TextBlock['kind'], text: string): TextBlock =>
  kind === 'text' ? { kind, text } : { kind, text, author: null, postNumber: null };
