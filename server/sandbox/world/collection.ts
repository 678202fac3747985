/** Items by id and, in the order they came, by what they stand under. */
export class Collection<T extends { id: string }> {
  private readonly items = new Map<string, T>();
  private readonly groups = new Map<string, string[]>();

  constructor(private readonly groupOf: (item: T) => string) {}

  get size(): number {
    return this.items.size;
  }

  put(item: T): void {
    if (!this.items.has(item.id)) {
      const group = this.groupOf(item);
      const ids = this.groups.get(group);
      if (ids) ids.push(item.id);
      else this.groups.set(group, [item.id]);
    }
    this.items.set(item.id, item);
  }

  get(id: string): T | undefined {
    return this.items.get(id);
  }

  has(id: string): boolean {
    return this.items.has(id);
  }

  in(group: string): T[] {
    return (this.groups.get(group) ?? []).flatMap((id) => this.items.get(id) ?? []);
  }

  all(): T[] {
    return [...this.items.values()];
  }
}
