import { beginning, drawn, ending, moved, roomFor, typed, united, withChanged } from './intervals';

const from = (begin: number, to: number) => ({ from: begin, to });

describe('hours of a day', () => {
  it('are in order, and what touches becomes one', () => {
    expect(united([from(780, 1080), from(540, 720), from(720, 780)])).toEqual([from(540, 1080)]);
    expect(united([from(780, 1080), from(540, 720)])).toEqual([from(540, 720), from(780, 1080)]);
  });

  it('swallow others when one is stretched over them', () => {
    expect(withChanged([from(540, 720), from(780, 1080)], 0, from(540, 900))).toEqual([
      from(540, 1080),
    ]);
  });

  it('keep their length when moved, and stay on their day', () => {
    expect(moved(from(540, 1080), 30)).toEqual(from(570, 1110));
    expect(moved(from(540, 1080), 600)).toEqual(from(900, 1440));
    expect(moved(from(540, 1080), -600)).toEqual(from(0, 540));
    expect(moved(from(1200, 1560), 600)).toEqual(from(1425, 1785));
  });

  it('never shrink to nothing and never last longer than a day', () => {
    expect(ending(from(540, 1080), 500)).toEqual(from(540, 555));
    expect(ending(from(540, 1080), 5000)).toEqual(from(540, 1980));
    expect(beginning(from(540, 1080), 1200)).toEqual(from(1065, 1080));
    expect(beginning(from(1200, 1560), 0)).toEqual(from(120, 1560));
  });

  it('end on the next day when the end is not later', () => {
    expect(typed(1200, 120)).toEqual(from(1200, 1560));
    expect(typed(540, 540)).toEqual(from(540, 1980));
    expect(typed(0, 1440)).toEqual(from(0, 1440));
  });

  it('are drawn in both directions in quarters of an hour', () => {
    expect(drawn(541, 1077)).toEqual(from(540, 1080));
    expect(drawn(1077, 541)).toEqual(from(540, 1080));
    expect(drawn(541, 544)).toBeNull();
  });

  it('find room for more while there is some', () => {
    expect(roomFor([])).toEqual(from(540, 1080));
    expect(roomFor([from(540, 720)])).toEqual(from(780, 960));
    expect(roomFor([from(540, 1380)])).toBeNull();
  });
});
