import { TIMELINE_KINDS, timelineChoice } from './timeline-kinds.js';

describe('the choice on a time line', () => {
  const read = (...of: Parameters<typeof timelineChoice>) =>
    TIMELINE_KINDS.filter(timelineChoice(...of).has);

  it('is everything as long as nobody chose', () => {
    expect(read([], undefined)).toEqual([...TIMELINE_KINDS]);
  });

  it('is what was chosen', () => {
    expect(read(['note', 'event'], undefined)).toEqual(['note', 'event']);
  });

  it('is on one network what happens on networks', () => {
    expect(read([], 'facebook')).toEqual(['conversation', 'satisfaction', 'link']);
    expect(read(['note'], 'facebook')).toEqual([]);
  });

  it('is complaints alone, or conversations with and without', () => {
    expect(read(['complaint'], undefined)).toEqual(['conversation']);
    expect(timelineChoice(['complaint'], undefined).complaintsOnly).toBe(true);
    expect(timelineChoice(['complaint', 'conversation'], undefined).complaintsOnly).toBe(false);
  });
});
