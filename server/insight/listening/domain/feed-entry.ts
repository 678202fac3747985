import { createHash } from 'node:crypto';
import type { FeedEntry } from './feed.js';
import { plainText } from './plain-text.js';

/** The fields of an entry as they stand in the file, by their names without prefix. */
export interface RawEntry {
  fields: Map<string, string>;
  links: { rel: string; href: string }[];
}

const LONGEST_TEXT = 20_000;

/** Null for an entry that says nothing. */
export function entryOf({ fields, links }: RawEntry, base: string): FeedEntry | null {
  const first = (...names: string[]): string =>
    names.map((name) => fields.get(name)?.trim() ?? '').find((value) => value !== '') ?? '';
  const title = plainText(first('title')).slice(0, 500);
  const text = plainText(first('encoded', 'content', 'description', 'summary')).slice(
    0,
    LONGEST_TEXT,
  );
  if (title === '' && text === '') return null;
  const link = linkOf(first('link'), links, base);
  const guid = first('guid', 'id') || link || fingerprint(title, text);
  const authorName = plainText(first('author/name', 'creator', 'author')).slice(0, 200) || null;
  return {
    guid: guid.length <= 400 ? guid : fingerprint(guid, ''),
    link,
    title,
    text,
    authorName,
    publishedAt: timeOf(first('published', 'pubDate', 'date', 'updated')),
  };
}

function linkOf(written: string, links: RawEntry['links'], base: string): string | null {
  const alternate = links.find(({ rel, href }) => rel === 'alternate' && href !== '');
  const found = written || alternate?.href || '';
  if (found === '' || !URL.canParse(found, base)) return null;
  const url = new URL(found, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // What follows a reader around is no part of the address.
  for (const name of [...url.searchParams.keys()])
    if (/^utm_|^(fbclid|gclid)$/.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href.slice(0, 2000);
}

const ZONES: Readonly<Record<string, string>> = { UT: 'GMT', Z: 'GMT' };

/** RFC 822 and ISO 8601; null for anything else. */
function timeOf(value: string): Date | null {
  if (!/\d/.test(value)) return null;
  const time = new Date(value.replace(/\b(UT|Z)$/, (zone) => ZONES[zone] ?? zone));
  const plausible = +time > Date.UTC(1990, 0) && +time < Date.UTC(2100, 0);
  return plausible ? time : null;
}

const fingerprint = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex');
