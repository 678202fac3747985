import { malformed } from './errors.js';

export type SfRecord = Record<string, unknown> & { Id: string };

const QUERY =
  /^SELECT (.+?) FROM (Contact|Opportunity|Task)(?: WHERE (.+?))?(?: ORDER BY ([\w, ]+?))?(?: LIMIT (\d+))?$/i;
const AFTER = /^\(SystemModstamp > (\S+) OR \(SystemModstamp = (\S+) AND Id > '([^']*)'\)\)$/;
const FROM = /^SystemModstamp >= (\S+)$/;
const IN = /^Id IN \(([^)]*)\)$/;
const LIKE = /^WhoId = '([^']*)' AND Subject LIKE '%([^']*)%'$/;

export interface Query {
  object: 'Contact' | 'Opportunity' | 'Task';
  wants(record: SfRecord): boolean;
  limit: number;
}

/** The few sentences of SOQL that a desk needs; everything else is refused as malformed. */
export function readQuery(soql: string): Query {
  const match = QUERY.exec(soql.trim());
  if (!match) throw malformed(`unexpected token: ${soql.slice(0, 60)}`);
  const [, , object, where, , limit] = match;
  return {
    object: object as Query['object'],
    wants: where === undefined ? () => true : condition(where),
    limit: Number(limit ?? 2000),
  };
}

const time = (value: unknown): number => Date.parse(String(value));

function condition(where: string): Query['wants'] {
  const after = AFTER.exec(where);
  if (after) {
    const at = time(after[1]);
    const id = after[3] ?? '';
    return (one) => {
      const modified = time(one.SystemModstamp);
      return modified > at || (modified === at && one.Id > id);
    };
  }
  const from = FROM.exec(where);
  if (from) return (one) => time(one.SystemModstamp) >= time(from[1]);
  const among = IN.exec(where);
  if (among) {
    const ids = (among[1] ?? '').split(',').map((id) => id.trim().replaceAll("'", ''));
    return ({ Id }) => ids.includes(Id);
  }
  const like = LIKE.exec(where);
  if (like) return (one) => one.WhoId === like[1] && String(one.Subject).includes(like[2] ?? '');
  throw malformed(`unexpected condition: ${where.slice(0, 60)}`);
}
