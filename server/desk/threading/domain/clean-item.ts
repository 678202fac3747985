import type { InboundItem } from '../../../channels/contract.js';

const LONGEST_ID = 500;
// Letters, digits and marks as networks use them; no control characters, no white space at the ends.
const ID = /^[^\u0000-\u001f\u007f\s](?:[^\u0000-\u001f\u007f]*[^\u0000-\u001f\u007f\s])?$/;

/** Why an item's addresses cannot be used, or undefined when they can. */
export function faultOf(item: InboundItem): string | undefined {
  for (const [what, id] of idsOf(item))
    if (id !== undefined && (id.length > LONGEST_ID || !ID.test(id)))
      return `Its ${what} is no usable id: ${JSON.stringify(id.slice(0, 80))}.`;
  if ('occurredAt' in item && Number.isNaN(+item.occurredAt)) return 'Its time is not a time.';
  return undefined;
}

function idsOf(item: InboundItem): [string, string | undefined][] {
  const ids: [string, string | undefined][] = [];
  if ('externalId' in item) ids.push(['id', item.externalId]);
  if (item.type === 'created')
    ids.push(
      ['parent id', item.thread.parentExternalId],
      ['thread id', item.thread.key],
      ['author id', item.author.externalId],
      ['publication id', item.publication?.externalId],
    );
  if (item.type === 'publication') ids.push(['publication id', item.publication.externalId]);
  if (item.type === 'profile') ids.push(['author id', item.author.externalId]);
  return ids;
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that Postgres can hold: no NUL, no half characters. Everything else stays as it was written. */
export const storableText = (text: string): string =>
  text.replaceAll('\0', '\uFFFD').replace(LONE_SURROGATE, '\uFFFD');

/** The same item with every text storable, however deep it stands. */
export function withStorableTexts<T>(value: T): T {
  if (typeof value === 'string') return storableText(value) as T;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(withStorableTexts) as T;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withStorableTexts(inner)]),
  ) as T;
}
