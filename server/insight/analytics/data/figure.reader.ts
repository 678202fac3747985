import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Dimension, FactName } from '../domain/facts.js';
import type { BucketSum } from '../domain/figure.js';
import { type Grouping, placeOf, type Scope, type Steps } from '../domain/scope.js';
import type { Days } from '../domain/periods.js';
import { COLUMN_OF, factWhere } from './fact-where.js';

export interface GroupSum extends BucketSum {
  key: string;
}

type Named = Exclude<Grouping, Steps>;

/** The first day of a row's step, never before its period. Steps and days come as the last values. */
const stepKey = (day: string, place: number): string =>
  `to_char(greatest(date_trunc($${place}::text, ${day})::date, case when ${day} >= $${place + 1}::date
     then $${place + 1}::date else $${place + 2}::date end), 'YYYY-MM-DD')`;

const DAY_KEY: Readonly<Record<Named, string>> = {
  all: `''`,
  channel: 'd.channel_id::text',
  kind: 'd.key',
  team: 'd.key',
  agent: 'd.key',
  language: 'd.key',
  topic: 'd.key',
  segment: 'd.key',
};

const FACT_KEY: Readonly<Record<Named, string>> = { all: `''`, ...COLUMN_OF };

/** Sums of facts, from the sums of days wherever those know the answer. */
@Injectable()
export class FigureReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async sums(facts: readonly FactName[], scope: Scope, by: Grouping): Promise<GroupSum[]> {
    if (facts.length === 0) return [];
    const place = placeOf(facts, scope.filter, by);
    return place.in === 'days'
      ? this.fromDays(facts, scope, by, place)
      : this.fromFacts(facts, scope, by);
  }

  private fromDays(
    facts: readonly FactName[],
    { days, reach, filter }: Scope,
    by: Grouping,
    { dimension, key }: { dimension: Dimension | 'all'; key: string | null },
  ): Promise<GroupSum[]> {
    const isSteps = typeof by !== 'string';
    return this.db.query(
      `select ${isSteps ? stepKey('d.day', 8) : DAY_KEY[by]} as key, d.fact, d.bucket, sum(d.n)::float8 as n, sum(d.total)::float8 as total
       from figure_day d where d.fact = any($1::text[]) and d.dimension = $2 and d.day >= $3 and d.day < $4
         and ($5::text is null or d.key = $5) and ($6::uuid[] is null or d.channel_id = any($6::uuid[]))
         and ($7::text is null or d.channel_id::text = $7)
       group by 1, 2, 3 having sum(d.n) <> 0`,
      [
        facts,
        dimension,
        days.from,
        days.to,
        key,
        reach === 'all' ? null : reach,
        filter.channel ?? null,
        ...(isSteps ? stepValues(by, days) : []),
      ],
    );
  }

  private fromFacts(facts: readonly FactName[], scope: Scope, by: Grouping): Promise<GroupSum[]> {
    const { sql, values } = factWhere(facts, scope);
    const isSteps = typeof by !== 'string';
    return this.db.query(
      `select ${isSteps ? stepKey('f.day', values.length + 1) : FACT_KEY[by]} as key, f.fact, f.bucket, count(*)::float8 as n, sum(f.value)::float8 as total
       from figure_fact f where ${sql} group by 1, 2, 3`,
      [...values, ...(isSteps ? stepValues(by, scope.days) : [])],
    );
  }

  /** How many there were in each hour of the week: 1 Monday to 7 Sunday, 0 to 23. */
  async hours(
    fact: FactName,
    scope: Scope,
  ): Promise<{ weekday: number; hour: number; n: number }[]> {
    const { days, reach, filter } = scope;
    const { channel, ...rest } = filter;
    if (Object.keys(rest).length > 0) {
      const { sql, values } = factWhere([fact], scope);
      return this.db.query(
        `select extract(isodow from f.day)::int as weekday, f.hour, count(*)::int as n
         from figure_fact f where ${sql} group by 1, 2`,
        values,
      );
    }
    return this.db.query(
      `select extract(isodow from day)::int as weekday, hour, sum(n)::int as n from figure_hour
       where fact = $1 and day >= $2 and day < $3
         and ($4::uuid[] is null or channel_id = any($4::uuid[])) and ($5::text is null or channel_id::text = $5)
       group by 1, 2 having sum(n) > 0`,
      [fact, days.from, days.to, reach === 'all' ? null : reach, channel ?? null],
    );
  }
}

const stepValues = ({ step, split }: Steps, { from }: Days): string[] => [step, split, from];
