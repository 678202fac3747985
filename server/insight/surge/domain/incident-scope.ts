/** Which conversations belong to an incident by themselves. */
export interface IncidentScope {
  /** Everywhere when empty. */
  channelIds: readonly string[];
  topicIds: readonly string[];
  /** Words in a row, found as whole words, accents and case apart. */
  terms: readonly string[];
}

export interface ScopedMessage {
  channelId: string;
  topicId: string | null;
  text: string;
}

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

export const plainWords = (text: string): string[] =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().match(WORD) ?? [];

/** An incident that names nothing takes in nothing by itself. */
export const isEmptyScope = ({ channelIds, topicIds, terms }: IncidentScope): boolean =>
  channelIds.length + topicIds.length + terms.length === 0;

/** In one of the channels, and about one of the topics or with one of the terms. */
export function isInScope(scope: IncidentScope, message: ScopedMessage): boolean {
  if (isEmptyScope(scope)) return false;
  if (scope.channelIds.length > 0 && !scope.channelIds.includes(message.channelId)) return false;
  if (scope.topicIds.length + scope.terms.length === 0) return true;
  if (message.topicId !== null && scope.topicIds.includes(message.topicId)) return true;
  const words = ` ${plainWords(message.text).join(' ')} `;
  return scope.terms.some((term) => {
    const wanted = plainWords(term).join(' ');
    return wanted !== '' && words.includes(` ${wanted} `);
  });
}
