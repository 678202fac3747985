import type { Principal } from '../../../../access/contract.js';
import { firstWords } from '../domain/search-words.js';

/** Parameters of a statement, numbered as they are named. */
export class Values {
  readonly all: unknown[] = [];

  add(value: unknown): string {
    // No text in the database holds this character, and none can be asked for.
    this.all.push(typeof value === 'string' ? value.replaceAll('\u0000', '') : value);
    return `$${this.all.length}`;
  }
}

/** Which rows `r` are open to somebody; the same sentence as `maySeeCanned` for sets. */
export function openTo(
  { userId, teamIds, channelIds }: Pick<Principal, 'userId' | 'teamIds' | 'channelIds'>,
  values: Values,
): string {
  const me = values.add(userId);
  const teams = channelIds === 'all' ? 'true' : `r.team_id = any(${values.add(teamIds)}::uuid[])`;
  return `(r.scope = 'all' or r.owner_id = ${me} or (r.scope = 'team' and ${teams}))`;
}

/** Words as they are being typed: each by its beginning, or bent as in any language of the desk. */
export function matching(text: string, values: Values): string {
  const words = values.add(text);
  const beginnings = values.add(firstWords(text));
  return `(to_tsquery('hark_simple', ${beginnings}) || plainto_tsquery('hark_en', ${words})
    || plainto_tsquery('hark_fr', ${words}) || plainto_tsquery('hark_nl', ${words}))`;
}
