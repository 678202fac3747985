/** One wanted field: `comments.limit(5){id,message}`. */
export interface Wanted {
  name: string;
  args: Record<string, string>;
  fields: Wanted[];
}

/** Reads the `fields` parameter with its modifiers and nested lists. Undefined when it is malformed. */
export function parseFields(text: string): Wanted[] | undefined {
  const reader = { text: text.replace(/\s+/g, ''), at: 0 };
  const fields = readList(reader);
  return reader.at === reader.text.length ? fields : undefined;
}

interface Reader {
  text: string;
  at: number;
}

function readList(reader: Reader): Wanted[] {
  const fields: Wanted[] = [];
  for (;;) {
    const name = readWhile(reader, /[\w]/);
    if (name === '') return fields;
    const wanted: Wanted = { name, args: {}, fields: [] };
    readModifiers(reader, wanted);
    fields.push(wanted);
    if (reader.text[reader.at] !== ',') return fields;
    reader.at += 1;
  }
}

function readModifiers(reader: Reader, wanted: Wanted): void {
  while (reader.text[reader.at] === '.') {
    reader.at += 1;
    const name = readWhile(reader, /\w/);
    if (reader.text[reader.at] !== '(') return;
    reader.at += 1;
    wanted.args[name] = readWhile(reader, /[^)]/);
    reader.at += 1;
  }
  if (reader.text[reader.at] !== '{') return;
  reader.at += 1;
  wanted.fields = readList(reader);
  if (reader.text[reader.at] === '}') reader.at += 1;
}

function readWhile(reader: Reader, wanted: RegExp): string {
  const from = reader.at;
  while (reader.at < reader.text.length && wanted.test(reader.text[reader.at] ?? ''))
    reader.at += 1;
  return reader.text.slice(from, reader.at);
}
