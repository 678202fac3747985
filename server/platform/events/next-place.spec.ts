import { nextPlace } from './next-place.js';

describe('A reaction goes on reading', () => {
  it('at the head of the feed when nothing there concerned it', () => {
    expect(nextPlace(undefined, '900', false)).toEqual({ xid: '900', id: '0' });
  });

  it('at the head when it has handled all that stands before it', () => {
    expect(nextPlace({ xid: '88', id: '5' }, '900', false)).toEqual({ xid: '900', id: '0' });
  });

  it('behind the last one when there is more', () => {
    expect(nextPlace({ xid: '88', id: '5' }, '900', true)).toEqual({ xid: '88', id: '5' });
  });

  it('behind the last one when that came after the head was looked at', () => {
    expect(nextPlace({ xid: '1000', id: '5' }, '999', false)).toEqual({ xid: '1000', id: '5' });
  });
});
