/** Everything that a canned reply can name. Nothing else is reachable from a text. */
export const VARIABLES = [
  'customer.first_name',
  'customer.name',
  'agent.first_name',
  'agent.name',
  'brand.name',
  'channel.name',
  'conversation.subject',
  'publication.title',
  'today',
] as const;

export type VariableName = (typeof VARIABLES)[number];

/** What the variables stand for in one conversation; null is not known. */
export type VariableValues = Readonly<Record<VariableName, string | null>>;

const known: ReadonlySet<string> = new Set(VARIABLES);

export const isVariable = (name: string): name is VariableName => known.has(name);
