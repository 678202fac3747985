import { DataSource } from 'typeorm';
import { ALL_DATA_CLASSES } from '../../server/customers/privacy/domain/data-classes/all-data-classes.js';
import {
  classOfColumns,
  type Erasure,
  type TableClasses,
} from '../../server/customers/privacy/domain/data-classes/data-class.js';
import { createTestDatabase } from '../support/postgres.js';
import type { TestDatabase } from '../support/postgres.js';

const FOLDER = 'server/customers/privacy/domain/data-classes';

interface Column {
  table: string;
  column: string;
}

function missing(columns: readonly Column[], classes: readonly TableClasses[]): string[] {
  const known = new Map(classes.map((table) => [table.table, classOfColumns(table)]));
  return columns
    .filter(({ table, column }) => !known.get(table)?.has(column))
    .map(
      ({ table, column }) =>
        `${table}.${column} has no data class: say in ${FOLDER} what it holds, and what erasing a person does to it.`,
    );
}

function surplus(columns: readonly Column[], classes: readonly TableClasses[]): string[] {
  const real = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  return classes
    .flatMap((table) => [...classOfColumns(table).keys()].map((name) => `${table.table}.${name}`))
    .filter((name) => !real.has(name))
    .map((name) => `${name} has a data class in ${FOLDER}, but the schema has no such column.`);
}

const columnsNamed = (erasure: Erasure): string[] => {
  if (erasure.act === 'keep') return [];
  if (erasure.act === 'search')
    return [...erasure.in, ...(typeof erasure.then === 'object' ? Object.keys(erasure.then) : [])];
  const set = erasure.act === 'blank' ? Object.keys(erasure.set) : [];
  return [...erasure.by.map(({ column }) => column), ...set];
};

describe('the data classes', () => {
  let database: TestDatabase;
  let source: DataSource;
  let columns: Column[];

  const read = () =>
    source.query<Column[]>(
      `select c.table_name as "table", c.column_name as "column" from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, 2`,
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    source = new DataSource({ type: 'postgres', url: database.url, installExtensions: false });
    await source.initialize();
    columns = await read();
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('say of every column of every table what it holds, and of none that is not there', () => {
    expect(missing(columns, ALL_DATA_CLASSES)).toEqual([]);
    expect(surplus(columns, ALL_DATA_CLASSES)).toEqual([]);
  });

  it('name each table once and each column in one class', () => {
    const tables = ALL_DATA_CLASSES.map(({ table }) => table);
    expect(tables).toHaveLength(new Set(tables).size);
    for (const table of ALL_DATA_CLASSES) {
      const named = Object.values(table.columns).flatMap((list) =>
        list.split(/\s+/).filter(Boolean),
      );
      expect(named).toHaveLength(new Set(named).size);
    }
  });

  it('say what erasing a person does wherever something is about one', () => {
    const silent = ALL_DATA_CLASSES.filter((table) => {
      const classes = [...classOfColumns(table).values()];
      const isAboutSomebody = ['link', 'personal', 'content'].some((name) =>
        classes.some((dataClass) => dataClass === name),
      );
      return isAboutSomebody && !table.erasure?.length;
    });
    expect(silent.map(({ table }) => table)).toEqual([]);
  });

  it('erase by columns that are there', () => {
    const real = new Set(columns.map(({ table, column }) => `${table}.${column}`));
    const wrong = ALL_DATA_CLASSES.flatMap(({ table, erasure = [] }) =>
      erasure.flatMap(columnsNamed).map((column) => `${table}.${column}`),
    ).filter((name) => !real.has(name));
    expect(wrong).toEqual([]);
  });

  it('would show a column that was forgotten and one that is gone', async () => {
    await source.query('alter table customer add column planted text');
    await source.query('alter table tag drop column colour');
    const now = await read();
    expect(missing(now, ALL_DATA_CLASSES).join()).toContain('customer.planted has no data class');
    expect(surplus(now, ALL_DATA_CLASSES).join()).toContain('tag.colour has a data class');
  });
});
