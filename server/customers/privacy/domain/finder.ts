/** What a person is found by in text without a key. */
export interface Needles {
  /** Ids of rows and ids on networks: found as whole words. */
  ids: Iterable<string>;
  /** Names, handles, addresses, numbers: found wherever they stand, in any case. */
  words: Iterable<string>;
}

export interface Finder {
  finds(text: string): boolean;
  /** The text without names and addresses; what is not told by a person stays. */
  redact(text: string): string;
}

/** Shorter ids stand for too many things. */
const SHORTEST_ID = 5;
const SHORTEST_WORD = 4;
const PUT_INSTEAD = '[erased]';
const ID_WORDS = /[A-Za-z0-9_-]{5,}/g;
const UUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Looks through texts for a person: many ids at the cost of one look, a few words one by one. */
export function finderOf({ ids, words }: Needles): Finder {
  const byWord = idsByWord(ids);
  const spoken = [...new Set([...words].map((word) => word.trim()).filter(isTelling))];
  const variants = [...new Set(spoken.flatMap((word) => [word, escaped(word)]))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern =
    variants.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}_])(?:${variants.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
  const hasWord = (text: string): boolean => {
    if (!pattern) return false;
    pattern.lastIndex = 0;
    return pattern.test(text);
  };
  return {
    finds: (text) => hasId(text, byWord) || hasWord(text),
    redact: (text) => (pattern ? text.replace(pattern, PUT_INSTEAD) : text),
  };
}

/** Names of one short word are many people's. */
const isTelling = (word: string): boolean => word.length >= SHORTEST_WORD;

/** As JSON writers that keep to ASCII put it. */
const escaped = (word: string): string =>
  word.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Ids under the longest word in them, so that a text is split into words only once. */
function idsByWord(ids: Iterable<string>): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const id of ids) {
    const [longest] = (id.match(ID_WORDS) ?? []).sort((a, b) => b.length - a.length);
    if (longest && id.length >= SHORTEST_ID)
      byWord.set(longest, [...(byWord.get(longest) ?? []), id]);
  }
  return byWord;
}

function hasId(text: string, byWord: ReadonlyMap<string, string[]>): boolean {
  if (byWord.size === 0) return false;
  const isThere = (word: string): boolean =>
    byWord.get(word)?.some((id) => text.includes(id)) ?? false;
  for (const [word] of text.matchAll(ID_WORDS)) if (isThere(word)) return true;
  for (const [id] of text.matchAll(UUIDS)) if (byWord.has(id.toLowerCase())) return true;
  return false;
}
