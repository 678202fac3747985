import { isDay } from './periods.js';
import type { AudienceDay } from './social.js';

export type AudienceColumn = 'day' | 'name' | 'whose' | keyof Counts;
type Counts = Pick<
  AudienceDay,
  'followers' | 'likes' | 'comments' | 'shares' | 'clicks' | 'mentions'
>;

const COUNTS = ['followers', 'likes', 'comments', 'shares', 'clicks', 'mentions'] as const;

/** What a line of a file lacks. */
export type AudienceFault = 'day' | 'name' | 'whose' | 'number' | 'empty';

export interface AudienceReading {
  days: AudienceDay[];
  /** Line numbers of the file, the headings being line 1. */
  faults: { line: number; fault: AudienceFault }[];
}

/**
 * Counts of audiences from the lines of a file, by their headings: `day` (2026-03-29), `name`, `whose`
 * (own or competitor) and any of followers, likes, comments, shares, clicks, mentions.
 */
export function readAudience(lines: readonly Readonly<Record<string, string>>[]): AudienceReading {
  const reading: AudienceReading = { days: [], faults: [] };
  const places = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const read = readLine(line);
    if (typeof read === 'string') {
      reading.faults.push({ line: index + 2, fault: read });
      continue;
    }
    const mark = [read.whose, read.name, read.onDay].join('\u0001');
    const place = places.get(mark);
    if (place === undefined) places.set(mark, reading.days.push(read) - 1);
    else reading.days[place] = read;
  }
  return reading;
}

function readLine(line: Readonly<Record<string, string>>): AudienceDay | AudienceFault {
  const of = (column: AudienceColumn): string => (line[column] ?? '').trim();
  const [onDay, name, whose] = [of('day'), of('name'), of('whose').toLowerCase()];
  if (!isDay(onDay)) return 'day';
  if (name === '' || name.length > 200) return 'name';
  if (whose !== 'own' && whose !== 'competitor') return 'whose';
  const counts = COUNTS.map((column) => [column, countIn(of(column))] as const);
  if (counts.some(([, count]) => count === undefined)) return 'number';
  if (counts.every(([, count]) => count === null)) return 'empty';
  return { whose, name, onDay, ...(Object.fromEntries(counts) as unknown as Counts) };
}

/** Null: left empty. Undefined: no whole number from 0. */
function countIn(text: string): number | null | undefined {
  if (text === '') return null;
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
