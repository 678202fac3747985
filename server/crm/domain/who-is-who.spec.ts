import fc from 'fast-check';
import { type Ties, whoIsWho } from './who-is-who.js';

const day = (n: number): Date => new Date(Date.UTC(2026, 0, n));

const free = (id: string, homeId: string) => ({ id, homeId, link: null });
const linked = (id: string, homeId: string, customerId: string, n = 1) => ({
  id,
  homeId,
  link: { customerId, at: day(n) },
});
const people = (...ids: string[]) => ids.map((id) => ({ id, mergedInto: null }));

describe('who is who', () => {
  it('everybody is themselves while nothing was said', () => {
    const { ownerOf, partOf } = whoIsWho({
      identities: [free('a1', 'A'), free('b1', 'B')],
      customers: people('A', 'B'),
    });
    expect([...ownerOf]).toEqual([
      ['a1', 'A'],
      ['b1', 'B'],
    ]);
    expect([...partOf.values()]).toEqual([null, null]);
  });

  it('a linked identity takes its customer along when it was their only one', () => {
    const customers = people('A', 'B');
    const only = whoIsWho({ identities: [free('a1', 'A'), linked('b1', 'B', 'A')], customers });
    expect(only.partOf.get('B')).toBe('A');
    const one = [free('a1', 'A'), linked('b1', 'B', 'A'), free('b2', 'B')];
    expect(whoIsWho({ identities: one, customers }).partOf.get('B')).toBeNull();
  });

  it('whose identities went to several is part of whoever got the last', () => {
    const { partOf } = whoIsWho({
      identities: [
        free('a1', 'A'),
        free('c1', 'C'),
        linked('b1', 'B', 'A', 2),
        linked('b2', 'B', 'C', 1),
      ],
      customers: people('A', 'B', 'C'),
    });
    expect(partOf.get('B')).toBe('A');
  });

  it('a merged customer brings everything that was linked to them', () => {
    const { ownerOf, partOf } = whoIsWho({
      identities: [free('a1', 'A'), free('b1', 'B'), linked('c1', 'C', 'B')],
      customers: [...people('A', 'C'), { id: 'B', mergedInto: 'A' }],
    });
    expect([ownerOf.get('b1'), ownerOf.get('c1')]).toEqual(['A', 'A']);
    expect([partOf.get('B'), partOf.get('C')]).toEqual(['A', 'A']);
  });

  it('somebody known from records alone is merged without an identity', () => {
    const { partOf } = whoIsWho({
      identities: [free('a1', 'A')],
      customers: [...people('A'), { id: 'R', mergedInto: 'A' }],
    });
    expect(partOf.get('R')).toBe('A');
  });
});

type Act =
  | { act: 'arrive' }
  | { act: 'link'; identity: number; customer: number }
  | { act: 'merge'; kept: number; absorbed: number }
  | { act: 'undo'; which: number };

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('arrive' as const) }),
    fc.record({ act: fc.constant('link' as const), identity: fc.nat(9), customer: fc.nat(9) }),
    fc.record({ act: fc.constant('merge' as const), kept: fc.nat(9), absorbed: fc.nat(9) }),
    fc.record({ act: fc.constant('undo' as const), which: fc.nat(9) }),
  ),
  { maxLength: 40 },
);

interface Said {
  link?: { identity: string; customer: string; n: number };
  merge?: { absorbed: string; kept: string };
}

/** The desk as the screens allow it: what is linked or merged already is not so again. */
class Desk {
  readonly homes = new Map<string, string>();
  said: Said[] = [];
  private n = 0;

  get ties(): Ties {
    const linkOf = (id: string) => this.said.find(({ link }) => link?.identity === id)?.link;
    const keptOf = (id: string) => this.said.find(({ merge }) => merge?.absorbed === id)?.merge;
    return {
      identities: [...this.homes].map(([id, homeId]) => {
        const link = linkOf(id);
        return { id, homeId, link: link ? { customerId: link.customer, at: day(link.n) } : null };
      }),
      customers: [...this.homes.values()].map((id) => ({
        id,
        mergedInto: keptOf(id)?.kept ?? null,
      })),
    };
  }

  do(act: Act): void {
    const identities = [...this.homes.keys()];
    const { ownerOf, partOf } = whoIsWho(this.ties);
    const standing = (n: number): string | undefined => {
      const id = [...this.homes.values()][n % Math.max(1, this.homes.size)];
      return id === undefined ? undefined : (partOf.get(id) ?? id);
    };
    this.n += 1;
    if (act.act === 'arrive')
      this.homes.set(`i${this.homes.size}`, `C${String(this.homes.size).padStart(2, '0')}`);
    if (act.act === 'undo') this.said.splice(act.which % Math.max(1, this.said.length), 1);
    if (act.act === 'link') {
      const [identity, customer] = [
        identities[act.identity % Math.max(1, identities.length)],
        standing(act.customer),
      ];
      if (!identity || !customer || ownerOf.get(identity) === customer) return;
      if (this.said.some(({ link }) => link?.identity === identity)) return;
      this.said.push({ link: { identity, customer, n: this.n } });
    }
    if (act.act === 'merge') {
      const [kept, absorbed] = [standing(act.kept), standing(act.absorbed)];
      if (!kept || !absorbed || kept === absorbed) return;
      this.said.push({ merge: { absorbed, kept } });
    }
  }
}

const played = (all: readonly Act[]): Desk => {
  const desk = new Desk();
  for (const act of all) desk.do(act);
  return desk;
};

describe('who is who, whatever happens in whatever order', () => {
  it('every identity has an owner who stands for themselves', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const { ownerOf, partOf } = whoIsWho(played(all).ties);
        for (const owner of ownerOf.values()) expect(partOf.get(owner)).toBeNull();
        for (const stands of partOf.values())
          if (stands !== null) expect(partOf.get(stands)).toBeNull();
      }),
    );
  });

  it('taking everything back leaves everybody as they came, also those who came in between', () => {
    fc.assert(
      fc.property(acts, fc.infiniteStream(fc.nat(9)), (all, order) => {
        const desk = played(all);
        while (desk.said.length > 0) desk.do({ act: 'undo', which: order.next().value ?? 0 });
        const { ownerOf, partOf } = whoIsWho(desk.ties);
        expect(ownerOf).toEqual(desk.homes);
        expect([...partOf.values()].every((stands) => stands === null)).toBe(true);
      }),
    );
  });

  it('an act that is undone at once changes nothing', () => {
    fc.assert(
      fc.property(acts, fc.nat(9), fc.nat(9), fc.boolean(), (all, one, other, isMerge) => {
        const desk = played(all);
        const before = whoIsWho(desk.ties);
        const count = desk.said.length;
        desk.do(
          isMerge
            ? { act: 'merge', kept: one, absorbed: other }
            : { act: 'link', identity: one, customer: other },
        );
        if (desk.said.length > count) desk.said.pop();
        expect(whoIsWho(desk.ties)).toEqual(before);
      }),
    );
  });
});
