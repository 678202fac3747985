export interface DetailLine {
  name: string;
  value: string;
}

/** What an entry says in detail, one line a fact: nested facts by their path, lists in one line. */
export function detailLines(detail: Readonly<Record<string, unknown>> | null): DetailLine[] {
  return Object.entries(detail ?? {}).flatMap(([name, value]) => linesOf(name, value));
}

function linesOf(name: string, value: unknown): DetailLine[] {
  if (Array.isArray(value)) return [{ name, value: value.map(plain).join(', ') }];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => linesOf(`${name}.${key}`, inner));
  }
  return [{ name, value: plain(value) }];
}

const plain = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
