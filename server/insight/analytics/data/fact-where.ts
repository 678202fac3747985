import { type Dimension, type FactName, NONE } from '../domain/facts.js';
import { dimensionsIn, type Scope } from '../domain/scope.js';

/** The value of a fact (`f`) in each dimension, as text. A fact in several segments gives several rows. */
export const COLUMN_OF: Readonly<Record<Dimension, string>> = {
  channel: 'f.channel_id::text',
  kind: 'f.kind',
  team: `coalesce(f.team_id::text, '${NONE}')`,
  agent: `coalesce(f.agent_id::text, '${NONE}')`,
  language: `coalesce(f.language, '${NONE}')`,
  topic: `coalesce(f.topic_id::text, '${NONE}')`,
  segment: `unnest(case when f.segments = '{}' then '{${NONE}}' else f.segments end)`,
};

const isIn = (dimension: Dimension, place: string): string =>
  dimension === 'segment'
    ? `case when ${place} = '${NONE}' then f.segments = '{}' else ${place} = any(f.segments) end`
    : `${COLUMN_OF[dimension]} = ${place}`;

/** Days are those of the zone in which facts were counted, so that the index over time serves. */
const MOMENT = (place: string): string =>
  `(${place}::date)::timestamp at time zone coalesce((select time_zone from figure_state), 'UTC')`;

/** The condition for facts of a scope, and its values; more may be added behind them. */
export function factWhere(
  facts: readonly FactName[],
  { days, reach, filter }: Scope,
): { sql: string; values: unknown[] } {
  const values: unknown[] = [facts, days.from, days.to, reach === 'all' ? null : reach];
  const tests = dimensionsIn(filter).map((dimension) => {
    values.push(filter[dimension]);
    return isIn(dimension, `$${values.length}::text`);
  });
  const sql = [
    'f.fact = any($1::text[])',
    `f.at >= ${MOMENT('$2')}`,
    `f.at < ${MOMENT('$3')}`,
    '($4::uuid[] is null or f.channel_id = any($4::uuid[]))',
    ...tests,
  ].join(' and ');
  return { sql, values };
}
