import type { EffectFilter, SandboxEffect } from '../contract.js';

/** What the brand's calls made happen, in order: the judge's book. */
export class Effects {
  private readonly list: SandboxEffect[] = [];

  get nextSeq(): number {
    return this.list.length + 1;
  }

  add(effects: readonly SandboxEffect[]): void {
    this.list.push(...effects);
  }

  find(filter: EffectFilter = {}): SandboxEffect[] {
    const { after = 0, ...equal } = filter;
    const wanted = Object.entries(equal).filter(([, value]) => value !== undefined);
    return this.list.filter(
      (effect) =>
        effect.seq > after &&
        wanted.every(([field, value]) => effect[field as keyof SandboxEffect] === value),
    );
  }
}
