import PostalMime from 'postal-mime';
import type { InboundMail } from './contract.js';
import { tokenIn } from './domain/answer-address.js';
import { headerText } from './domain/mail-address.js';
import { newWords } from './domain/new-words.js';

/** A mail that no receiver can be asked for. */
export interface Unreadable {
  from: string;
  subject: string;
  why: 'unreadable' | 'no-token' | 'empty';
}

const LONGEST = 20_000;

/** The answer in a raw mail: its token, and what its writer wrote. Never throws. */
export async function readMail(
  raw: Uint8Array,
  envelope: readonly string[],
): Promise<InboundMail | Unreadable> {
  const parsed = await parse(raw);
  if (!parsed) return { from: '', subject: '', why: 'unreadable' };
  const from = headerText(parsed.from?.address ?? '');
  const subject = headerText(parsed.subject ?? '');
  const named = [...(parsed.to ?? []), ...(parsed.cc ?? [])].flatMap(
    ({ address }) => address ?? [],
  );
  const token = tokenIn([...envelope, ...named]);
  if (token === undefined) return { from, subject, why: 'no-token' };
  const text = newWords(parsed.text ?? withoutMarkup(parsed.html ?? '')).slice(0, LONGEST);
  if (text === '') return { from, subject, why: 'empty' };
  return { token, from, subject, text, receivedAt: new Date() };
}

async function parse(raw: Uint8Array) {
  try {
    return await PostalMime.parse(raw);
  } catch {
    return undefined;
  }
}

const withoutMarkup = (html: string): string =>
  html
    .slice(0, 200_000)
    .replace(/<(style|script)\b[^]{0,100000}?<\/\1\s*>/gi, '')
    .replace(/<(br|\/p|\/div|\/tr)\b[^>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
