import type { Basis } from '../../taking-in/domain/customer-record.js';

/** What a column can be. `name` twice is first and last name; `attribute` needs a name of its own. */
export const TARGETS = [
  'key',
  'name',
  'email',
  'phone',
  'language',
  'attribute',
  'segment',
  'consent',
  'fact-kind',
  'fact-title',
  'fact-amount',
  'fact-currency',
  'fact-at',
  'fact-key',
] as const;
export type Target = (typeof TARGETS)[number];

export interface MappedColumn {
  /** Place in the file, from 0. */
  column: number;
  target: Target;
  /** Of the attribute, or the purpose of the consent. */
  name?: string;
}

export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What becomes of the cells of a line. */
export interface Mapping {
  columns: MappedColumn[];
  /** For dates such as 03/04/2026. */
  dateOrder: DateOrder;
  /** On which consents of this file rest. */
  basis: Basis;
  /** For amounts without a currency beside them; ISO 4217. */
  currency: string | null;
}

export const NO_MAPPING: Mapping = {
  columns: [],
  dateOrder: 'day-first',
  basis: 'consent',
  currency: null,
};

export type MappingFault =
  'no-key' | 'twice' | 'no-attribute-name' | 'fact-incomplete' | 'unknown-column';

const MANY: readonly Target[] = ['name', 'attribute', 'consent', 'segment'];
const FACTS: readonly Target[] = [
  'fact-kind',
  'fact-title',
  'fact-amount',
  'fact-currency',
  'fact-at',
  'fact-key',
];
/** Without these a purchase could not be told from another. */
const NEEDED: readonly Target[] = ['fact-title', 'fact-at', 'fact-key'];

/** What keeps a mapping from being used. Somebody has to be known by a key, an address or a number. */
export function mappingFaults({ columns }: Mapping, width: number): MappingFault[] {
  const targets = columns.map(({ target }) => target);
  const isThere = (target: Target): boolean => targets.includes(target);
  const single = targets.filter((target) => !MANY.includes(target));
  const places = columns.map(({ column }) => column);
  const faults: [MappingFault, boolean][] = [
    ['no-key', !isThere('key') && !isThere('email') && !isThere('phone')],
    ['twice', new Set(single).size < single.length || new Set(places).size < places.length],
    ['no-attribute-name', columns.some(isNameless)],
    ['fact-incomplete', FACTS.some(isThere) && !NEEDED.every(isThere)],
    ['unknown-column', places.some((place) => place < 0 || place >= width)],
  ];
  return faults.flatMap(([fault, holds]) => (holds ? [fault] : []));
}

const isNameless = ({ target, name }: MappedColumn): boolean =>
  (target === 'attribute' || target === 'consent') && !name?.trim();
