/** Shorter ones stand for too many things to tell a person by. */
const SHORTEST = 6;
const LONGEST = 200;

/** What in a raw delivery can be an id of somebody or something: whole values of its JSON, else its words. */
export function idsInBody(body: string): string[] {
  const found = new Set<string>();
  const add = (value: string): void => {
    if (value.length >= SHORTEST && value.length <= LONGEST && !/\s/.test(value)) found.add(value);
  };
  const parsed = parse(body);
  if (parsed === undefined) for (const word of body.split(/[\s"'<>&=,;]+/)) add(word);
  else gather(parsed, add);
  return [...found];
}

function gather(value: unknown, add: (value: string) => void): void {
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') add(next);
    else if (typeof next === 'number') add(String(next));
    else if (next && typeof next === 'object')
      for (const inner of Object.values(next)) waiting.push(inner);
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    // Not every network speaks JSON: words are looked at instead.
    return undefined;
  }
}
