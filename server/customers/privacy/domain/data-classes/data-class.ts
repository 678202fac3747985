/**
 * What a column holds: `none` says nothing about anybody; `staff` is about colleagues; `link` is an
 * id by which a row belongs to a customer's talk; `personal` is about a customer; `content` is what
 * somebody wrote, which may hold anything, also what the law calls special; `secret` opens doors.
 */
export const DATA_CLASSES = ['none', 'staff', 'link', 'personal', 'content', 'secret'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/**
 * What of the desk is a person's: `conversation` are those in which no other customer spoke, `shared`
 * those of theirs in which others did, `message` what goes, `words` what stays without its text,
 * `publication` what nobody else spoke under, `authored` what is theirs and others spoke under.
 */
export const SCOPES = [
  'customer',
  'identity',
  'matter',
  'conversation',
  'shared',
  'message',
  'words',
  'reply',
  'file',
  'publication',
  'authored',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Rows whose column holds an id of that scope. */
export interface ByScope {
  column: string;
  scope: Scope;
}

/** What a column is set to; objects and arrays are written as JSON. */
export type Blank = Readonly<Record<string, string | number | boolean | null | object>>;

/** Only rows whose column has one of these values, or none. */
export interface Only {
  column: string;
  among: readonly string[] | null;
}

/** What erasing a person does to the rows of a table. */
export type Erasure =
  | { act: 'delete'; by: readonly ByScope[] }
  | { act: 'blank'; by: readonly ByScope[]; set: Blank }
  /** No key leads to the person: every row is looked through for their ids, addresses and names. */
  | { act: 'search'; in: readonly string[]; only?: Only; then: 'delete' | 'redact' | Blank }
  | { act: 'keep'; why: string };

export interface TableClasses {
  table: string;
  /** Column names, separated by blanks, by class. */
  columns: Readonly<Partial<Record<DataClass, string>>>;
  erasure?: readonly Erasure[];
}

export const by = (column: string, scope: Scope): ByScope => ({ column, scope });

export const deleted = (...rows: ByScope[]): Erasure => ({ act: 'delete', by: rows });

export const kept = (why: string): Erasure => ({ act: 'keep', why });

/** The columns of a table with the class of each. */
export function classOfColumns({ columns }: TableClasses): Map<string, DataClass> {
  const classes = new Map<string, DataClass>();
  for (const dataClass of DATA_CLASSES)
    for (const column of (columns[dataClass] ?? '').split(/\s+/).filter(Boolean))
      classes.set(column, dataClass);
  return classes;
}
