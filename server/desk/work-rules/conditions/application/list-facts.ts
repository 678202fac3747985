import { Injectable } from '@nestjs/common';
import type { ChannelReach } from '../../../../access/contract.js';
import type { FactName, FactOption, FactType, Operator } from '../contract.js';
import { FactOptionReader } from '../data/fact-option.reader.js';
import { WORDS_OF } from '../domain/fact-words.js';
import { FACT_NAMES, FACT_TABLE } from '../domain/operators.js';
import { FactSources } from './fact-sources.js';

export interface AskableFact {
  name: FactName;
  type: FactType;
  operators: readonly Operator[];
  /** Words of the desk that the client translates; empty when none are fixed. */
  words: readonly string[];
  /** Rows with names of their own: people, teams, channels, tags. */
  options: readonly FactOption[];
}

type Options = Partial<Record<FactName, readonly FactOption[]>>;

/** Everything that a condition can ask, with what can be chosen. */
@Injectable()
export class ListFacts {
  constructor(
    private readonly rows: FactOptionReader,
    private readonly sources: FactSources,
  ) {}

  async execute(reach: ChannelReach): Promise<AskableFact[]> {
    const known: Options[] = await Promise.all([
      this.rows.options(reach),
      ...this.sources.all().map((source) => source.options?.() ?? {}),
    ]);
    return FACT_NAMES.map((name) => ({
      name,
      ...FACT_TABLE[name],
      words: WORDS_OF[name] ?? [],
      options: known.flatMap((options) => options[name] ?? []),
    }));
  }
}
