import sanitizeHtml from 'sanitize-html';
import type { InboundAttachment } from '../../contract.js';
import { storable } from '../shared/reading.js';

export interface PlainContent {
  text: string;
  /** Addresses as the post has them, maybe relative to the forum. */
  attachments: InboundAttachment[];
}

const BLOCK_TAG = /<(\/?)(p|br|li|blockquote|pre|h[1-6]|hr|tr)(?: \/)?>/g;
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
    allowedTags: ['p', 'br', 'li', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr'],
    allowedAttributes: {},
    exclusiveFilter: (frame) => frame.tag === 'div' && frame.attribs.class === 'title',
    transformTags: {
      img: (_tag, attribs) => {
        const isDecoration = /\b(emoji|avatar|site-icon)\b/.test(attribs.class ?? '');
        if (!isDecoration && attribs.src) attachments.push({ type: 'image', url: attribs.src });
        return { tagName: 'span', attribs: {}, text: isDecoration ? (attribs.alt ?? '') : '' };
      },
      a: (_tag, attribs) => {
        const isFile = /\battachment\b/.test(attribs.class ?? '');
        if (isFile && attribs.href) attachments.push({ type: 'file', url: attribs.href });
        return { tagName: 'span', attribs: {} };
      },
    },
  });
  return { text: tidy(linesOf(reduced)), attachments };
}

/** Turns the few block tags that are left into line breaks and quote marks, then the escapes back. */
function linesOf(reduced: string): string {
  let depth = 0;
  let text = '';
  let at = 0;
  for (const tag of reduced.matchAll(BLOCK_TAG)) {
    text += quoted(reduced.slice(at, tag.index), depth);
    at = tag.index + tag[0].length;
    const [, closing, name] = tag;
    if (name === 'blockquote') depth = Math.max(0, depth + (closing ? -1 : 1));
    if (name === 'p' || name === 'blockquote') text += '\n\n';
    else if (name === 'br' || !closing) text += name === 'li' ? '\n- ' : '\n';
  }
  return unescaped(text + quoted(reduced.slice(at), depth));
}

function quoted(text: string, depth: number): string {
  const trimmed = text.replace(/^\n+|\n+$/g, '');
  if (trimmed === '' || depth === 0) return trimmed;
  return trimmed.replace(/^/gm, '> '.repeat(depth));
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
