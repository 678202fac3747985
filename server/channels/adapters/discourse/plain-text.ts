import sanitizeHtml from 'sanitize-html';
import type { InboundAttachment } from '../../contract.js';
import { storable } from '../shared/reading.js';

export interface PlainContent {
  text: string;
  /** Addresses as the post has them, maybe relative to the forum. */
  attachments: InboundAttachment[];
}

/** What may be left after cleaning: a few block tags without attributes, and emoji by their name. */
const LEFT_TAG = /<(\/?)(p|br|li|blockquote|pre|h[1-6]|hr|tr|div|img)(?: alt="([^"]*)")?(?: \/)?>/g;
const BLOCKS = [
  'p',
  'br',
  'li',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'tr',
];
const MANY_BREAKS = /\n{3,}/g;
const UPLOAD_LINK = /!?\[[^\]\n]{0,200}\]\(upload:\/\/[^)\s]{1,200}\)(?: \([^)\n]{1,20}\))?/g;

/** A post as plain text: its Markdown when there is one, else its HTML; quotes as `> ` lines. */
export function plainText(raw: string | undefined, cooked: string): PlainContent {
  const fromHtml = readHtml(cooked);
  const text = raw === undefined ? fromHtml.text : readMarkdown(raw);
  return { text: storable(text), attachments: fromHtml.attachments };
}

/** Quotes stand in BBCode; what is uploaded is shown as an attachment and not as a dead link. */
function readMarkdown(raw: string): string {
  const lines = raw
    .replace(UPLOAD_LINK, '')
    .replace(/\[\/?quote[^\]\n]{0,300}\]/g, (tag) => `\n${tag}\n`)
    .split('\n');
  let depth = 0;
  const out: string[] = [];
  for (const line of lines) {
    if (/^\[quote[^\]]*\]$/.test(line)) depth += 1;
    else if (line === '[/quote]') depth = Math.max(0, depth - 1);
    else out.push(line === '' || depth === 0 ? line : `${'> '.repeat(depth)}${line}`);
  }
  return tidy(out.join('\n'));
}

function readHtml(cooked: string): PlainContent {
  const attachments: InboundAttachment[] = [];
  const reduced = sanitizeHtml(cooked, {
    allowedTags: [...BLOCKS, 'div', 'img'],
    allowedAttributes: { img: ['alt'] },
    exclusiveFilter: ({ tag, attribs }) => tag === 'div' && attribs.class === 'title',
    transformTags: {
      img: (tagName, attribs) => {
        const classes = attribs.class ?? '';
        const isDecoration = /\b(emoji|avatar|site-icon)\b/.test(classes);
        if (!isDecoration && attribs.src) attachments.push({ type: 'image', url: attribs.src });
        const isEmoji = /\bemoji\b/.test(classes) && attribs.alt !== undefined;
        const kept: Record<string, string> = isEmoji ? { alt: attribs.alt ?? '' } : {};
        return { tagName, attribs: kept };
      },
      a: (tagName, attribs) => {
        const isFile = /\battachment\b/.test(attribs.class ?? '');
        if (isFile && attribs.href) attachments.push({ type: 'file', url: attribs.href });
        return { tagName, attribs };
      },
    },
  });
  return { text: tidy(linesOf(reduced)), attachments };
}

/** Turns the tags that are left into line breaks and quote marks, then the escapes back. */
function linesOf(reduced: string): string {
  let depth = 0;
  let at = 0;
  const lines: string[] = [];
  let line = '';
  const endLine = (empty: boolean): void => {
    if (line.trim() !== '') lines.push(`${'> '.repeat(depth)}${line.trim()}`);
    if (empty) lines.push('');
    line = '';
  };
  for (const tag of reduced.matchAll(LEFT_TAG)) {
    line += reduced.slice(at, tag.index);
    at = tag.index + tag[0].length;
    const [, closing, name, alt = ''] = tag;
    if (name === 'img') line += alt;
    else endLine(name === 'p' || name === 'blockquote');
    if (name === 'li' && !closing) line = '- ';
    if (name === 'blockquote') depth = Math.max(0, depth + (closing ? -1 : 1));
  }
  line += reduced.slice(at);
  endLine(false);
  return unescaped(lines.join('\n'));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, '')
    .replace(MANY_BREAKS, '\n\n')
    .trim();
}
