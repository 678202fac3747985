import { SEGMENTS, type Segment } from '../../../../crm/contract.js';
import {
  type ConsentRecord,
  type CustomerRecord,
  EVENT_KINDS,
  type EventKind,
  type FactRecord,
} from '../../taking-in/domain/customer-record.js';
import type { MappedColumn, Mapping, Target } from './mapping.js';
import { addressOf, amountOf, dateOf, languageOf, phoneOf, yesOrNo } from './read-values.js';

export const LINE_FAULTS = [
  'encoding',
  'quote-open',
  'quote-broken',
  'too-long',
  'cells',
  'no-key',
  'email',
  'phone',
  'language',
  'segment',
  'consent',
  'amount',
  'currency',
  'date',
  'kind',
  'fact-key',
  'text',
  'erased',
] as const;
export type LineFault = (typeof LINE_FAULTS)[number];

export class RefusedLine {
  constructor(
    readonly fault: LineFault,
    /** Place of the cell, from 0; null: the whole line. */
    readonly column: number | null = null,
  ) {}
}

const LONGEST: Partial<Record<Target, number>> = { attribute: 500, key: 200, 'fact-key': 200 };

/** What one line says, or why it cannot be taken. Empty cells say nothing. */
export function recordOfLine(
  cells: readonly string[],
  mapping: Mapping,
): CustomerRecord | RefusedLine {
  const filled = mapping.columns.flatMap((column) => {
    const text = clean(cells[column.column] ?? '');
    return text === '' ? [] : [{ ...column, text }];
  });
  const tooLong = filled.find(({ target, text }) => text.length > (LONGEST[target] ?? 200));
  if (tooLong) return new RefusedLine('text', tooLong.column);
  const record: Mutable = { key: '' };
  for (const cell of filled) {
    const fault = say(record, cell, mapping);
    if (fault) return new RefusedLine(fault, cell.column);
  }
  const key = record.key || record.email?.toLowerCase() || record.phone?.replaceAll(/\D/g, '');
  if (!key) return new RefusedLine('no-key');
  const fact = factOf(filled, mapping);
  if (fact instanceof RefusedLine) return fact;
  return { ...record, key, ...(fact && { facts: [fact] }) };
}

type Cell = MappedColumn & { text: string };
type Mutable = {
  -readonly [K in keyof CustomerRecord]: CustomerRecord[K];
} & { consents?: ConsentRecord[]; segments?: Segment[] };

// Control characters and those that hide cannot be seen, and a NUL cannot be kept.
const UNSEEN = /[\p{Cc}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]+/gu;
/** As files for spreadsheets, ours too, keep a cell from being computed. */
const GUARDED = /^'+[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

function clean(text: string): string {
  const seen = text.replaceAll(UNSEEN, ' ').trim();
  return GUARDED.test(seen) ? seen.slice(1) : seen;
}

function say(
  record: Mutable,
  { target, name, text }: Cell,
  mapping: Mapping,
): LineFault | undefined {
  switch (target) {
    case 'key':
      record.key = text;
      return undefined;
    case 'name':
      record.name = record.name ? `${record.name} ${text}` : text;
      return undefined;
    case 'email':
      record.email = addressOf(text);
      return record.email ? undefined : 'email';
    case 'phone':
      record.phone = phoneOf(text);
      return record.phone ? undefined : 'phone';
    case 'language':
      record.language = languageOf(text);
      return record.language ? undefined : 'language';
    case 'attribute':
      record.attributes = { ...record.attributes, [name!]: text };
      return undefined;
    case 'segment':
      return saySegments(record, text);
    case 'consent':
      return sayConsent(record, name!, text, mapping);
    default:
      return undefined;
  }
}

function saySegments(record: Mutable, text: string): LineFault | undefined {
  const said = text
    .split(/[,;|]/)
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
  const isSegment = (one: string): one is Segment => (SEGMENTS as readonly string[]).includes(one);
  if (!said.every(isSegment)) return 'segment';
  record.segments = [...(record.segments ?? []), ...said];
  return undefined;
}

function sayConsent(
  record: Mutable,
  purpose: string,
  text: string,
  { basis }: Mapping,
): LineFault | undefined {
  const isGiven = yesOrNo(text);
  if (isGiven === undefined) return 'consent';
  if (isGiven) record.consents = [...(record.consents ?? []), { purpose, basis, note: null }];
  return undefined;
}

/** What was bought, when the line says so at all. */
function factOf(cells: readonly Cell[], mapping: Mapping): FactRecord | RefusedLine | undefined {
  const of = (target: Target): Cell | undefined => cells.find((cell) => cell.target === target);
  const [title, key, day] = [of('fact-title'), of('fact-key'), of('fact-at')];
  if (!title && !key) return undefined;
  if (!key) return new RefusedLine('fact-key');
  const at = day && dateOf(day.text, mapping.dateOrder);
  if (!at) return new RefusedLine('date', day?.column ?? null);
  const kind = of('fact-kind')?.text.toLowerCase() ?? 'purchase';
  if (!(EVENT_KINDS as readonly string[]).includes(kind))
    return new RefusedLine('kind', of('fact-kind')!.column);
  const money = of('fact-amount');
  const amount = money ? amountOf(money.text) : null;
  if (amount === undefined) return new RefusedLine('amount', money!.column);
  const currency = of('fact-currency')?.text.toUpperCase() ?? mapping.currency;
  if (currency !== null && !/^[A-Z]{3}$/.test(currency))
    return new RefusedLine('currency', of('fact-currency')!.column);
  return {
    key: key.text,
    kind: kind as EventKind,
    title: title?.text ?? key.text,
    amount,
    currency: amount === null ? null : currency,
    at,
    url: null,
  };
}
