/** Collects the values of a statement that is put together from parts; text never becomes SQL. */
export class Parameters {
  readonly values: unknown[] = [];

  /** The place of the value in the statement, for instance `$3::uuid[]`. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
