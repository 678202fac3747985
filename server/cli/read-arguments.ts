import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.js';

type Given = Record<string, string | string[] | undefined>;

export interface Shape {
  /** How the command is called, for whoever called it otherwise. */
  usage: string;
  /** The first word, for instance `add`. */
  verb: string;
  options: Record<string, { type: 'string'; multiple?: boolean }>;
  required: readonly string[];
  /** Names of the words after the verb, in their order. */
  words?: readonly string[];
}

/** Throws a UsageError with one sentence. */
export function readArguments(
  args: string[],
  { usage, verb, options, required, words = [] }: Shape,
): Given {
  const { values, positionals } = parse(args, options, usage);
  const [first, ...rest] = positionals;
  if (first !== verb || rest.length !== words.length) throw new UsageError(`Use: ${usage}`);
  const missing = required.find((name) => !values[name]);
  if (missing) throw new UsageError(`--${missing} is missing. Use: ${usage}`);
  return { ...values, ...Object.fromEntries(words.map((word, at) => [word, rest[at]])) } as Given;
}

function parse(args: string[], options: Shape['options'], usage: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const [what] = (error as Error).message.split('. ');
    throw new UsageError(`${what}. Use: ${usage}`);
  }
}
