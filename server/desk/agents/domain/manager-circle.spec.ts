import { circleClosedBy, type Line } from './manager-circle.js';

const line = (userId: string, managerId: string | null): Line => ({
  userId,
  managerId,
  name: userId.toUpperCase(),
});
const lines = [line('anna', 'sofie'), line('sofie', 'mark'), line('mark', null)];

describe('Who stands above whom', () => {
  it('closes a circle with whoever stands below already, at any distance', () => {
    expect(circleClosedBy(lines, 'mark', 'anna')).toEqual(['ANNA', 'SOFIE']);
    expect(circleClosedBy(lines, 'mark', 'sofie')).toEqual(['SOFIE']);
  });

  it('closes a circle with oneself', () => {
    expect(circleClosedBy(lines, 'mark', 'mark')).toEqual([]);
  });

  it('closes none with somebody who stands above, beside or outside', () => {
    expect(circleClosedBy(lines, 'anna', 'mark')).toBeNull();
    expect(circleClosedBy(lines, 'anna', 'nobody-described')).toBeNull();
    expect(circleClosedBy([], 'anna', 'sofie')).toBeNull();
  });

  it('ends where a circle stands in the rows already', () => {
    const circle = [line('a', 'b'), line('b', 'a')];
    expect(circleClosedBy(circle, 'c', 'a')).toBeNull();
  });
});
