import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Feed, type FeedEntry, NoFeed } from './feed.js';
import { entryOf, type RawEntry } from './feed-entry.js';

const MOST_ENTRIES = 500;
const LONGEST_FIELD = 100_000;
const DEEPEST = 40;

/** Stops the parser from inside its own calls. */
class Enough extends Error {}

/**
 * RSS 0.9 to 2.0 and Atom. Entities that a document declares itself are not expanded, nothing is
 * loaded from elsewhere, and depth, number and length are limited. What comes before a fault counts.
 * Throws NoFeed with a sentence.
 */
export function parseFeed(xml: string, base: string): Feed {
  const reading = new Reading();
  const parser = new SaxesParser({ xmlns: true, fragment: false });
  let fault: string | null = null;
  parser.on('error', (error) => {
    // Feeds in the wild use HTML's names for signs (&nbsp;); that alone is no reason to stop.
    if (!/entity/i.test(error.message)) fault ??= error.message.replace(/^[^:]*: /, '');
  });
  parser.on('opentag', (tag) => reading.open(tag));
  parser.on('text', (text) => reading.text(text));
  parser.on('cdata', (text) => reading.text(text));
  parser.on('closetag', () => reading.close());
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    fault = error.message;
  }
  if (!reading.isFeed) throw new NoFeed(whyNot(xml, fault));
  return {
    title: reading.title.trim().slice(0, 200),
    entries: reading.entries
      .map((raw) => entryOf(raw, base))
      .filter((entry): entry is FeedEntry => entry !== null),
    problem: fault,
  };
}

function whyNot(xml: string, fault: string | null): string {
  if (xml.trim() === '') return 'The answer is empty.';
  if (/<!doctype html|<html[\s>]/i.test(xml.slice(0, 2000)))
    return 'This is a web page and no feed. Look for its RSS or Atom address.';
  return fault ? `This is no feed: ${fault}` : 'This is neither RSS nor Atom.';
}

const ENTRY = new Set(['item', 'entry']);
const ROOTS = new Set(['rss', 'feed', 'RDF']);
const PREFIXES = new Set(['', 'dc', 'content', 'atom', 'dcterms']);

class Reading {
  readonly entries: RawEntry[] = [];
  isFeed = false;
  title = '';
  private readonly path: string[] = [];
  private entry: { raw: RawEntry; depth: number } | null = null;

  open(tag: SaxesTagNS): void {
    if (this.path.length === 0) {
      if (!ROOTS.has(tag.local)) throw new Enough(`it begins with <${tag.name.slice(0, 40)}>.`);
      this.isFeed = true;
    }
    if (this.path.length >= DEEPEST) throw new Enough('Its elements are nested too deep.');
    this.path.push(PREFIXES.has(tag.prefix) ? tag.local : `${tag.prefix}:${tag.local}`);
    if (ENTRY.has(tag.local) && !this.entry) this.begin();
    else if (tag.local === 'link' && this.path.length - 1 === this.entry?.depth)
      this.entry.raw.links.push({
        rel: tag.attributes['rel']?.value ?? 'alternate',
        href: tag.attributes['href']?.value ?? '',
      });
  }

  text(text: string): void {
    if (this.entry) this.add(this.entry.raw.fields, this.fieldAt(this.entry.depth), text);
    else if (this.path.at(-1) === 'title' && this.path.length <= 3 && this.title.length < 500)
      this.title += text;
  }

  close(): void {
    this.path.pop();
    if (this.entry && this.path.length < this.entry.depth) this.entry = null;
  }

  private begin(): void {
    if (this.entries.length >= MOST_ENTRIES)
      throw new Enough(`It has more than ${MOST_ENTRIES} entries; the first were read.`);
    const raw: RawEntry = { fields: new Map(), links: [] };
    this.entries.push(raw);
    this.entry = { raw, depth: this.path.length };
  }

  /** The child of the entry that this text is in, at any depth; of authors only their names. */
  private fieldAt(depth: number): string {
    const name = this.path[depth] ?? '';
    return name === 'author' && this.path.length > depth + 1
      ? `author/${this.path[depth + 1]}`
      : name;
  }

  private add(fields: Map<string, string>, name: string, text: string): void {
    const before = fields.get(name) ?? '';
    if (name !== '' && before.length < LONGEST_FIELD)
      fields.set(name, before + text.slice(0, LONGEST_FIELD - before.length));
  }
}
