import { beginsGroup, divideSections } from './in-sight';
import { sections, type Section } from './sections';

const work = (count: number): Section[] => Array.from({ length: count }, () => sections[0]!);
const desk = (count: number): Section[] => work(count).map((one) => ({ ...one, group: 'desk' }));
const counts = (some: Section[], room: number) => {
  const { inSight, behind } = divideSections(some, room);
  return [inSight.length, behind.length];
};

describe('the sections in the rail', () => {
  it('all stand in sight where there is room for them', () => {
    expect(counts(work(10), 10 * 42 - 4)).toEqual([10, 0]);
  });

  it('give the last place to the button for more when one too many', () => {
    expect(counts(work(11), 10 * 42 - 4)).toEqual([9, 2]);
  });

  it('count the room between two groups', () => {
    expect(counts([...work(5), ...desk(5)], 10 * 42 - 4)).toEqual([8, 2]);
    expect(counts([...work(5), ...desk(5)], 10 * 42 - 4 + 9)).toEqual([10, 0]);
  });

  it('keep the first one in sight on the lowest screen', () => {
    expect(counts(work(6), 20)).toEqual([1, 5]);
  });

  it('change group where the work ends', () => {
    const both = [...work(2), ...desk(2)];
    expect(both.map((_, index) => beginsGroup(both, index))).toEqual([false, false, true, false]);
  });
});
