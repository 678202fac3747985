import { draftToSend, emptyDraft, moved, newStep, settingsOf } from './draft';

describe('A rule while somebody writes it', () => {
  it('sends of its settings only what its trigger knows', () => {
    const draft = { ...emptyDraft, name: ' Angry ' };
    expect(draftToSend(draft)).toMatchObject({ name: 'Angry', settings: {} });
    expect(draftToSend({ ...draft, trigger: 'idle-unassigned' }).settings).toEqual({
      minutes: 60,
      hours: 'business',
    });
    expect(draftToSend({ ...draft, trigger: 'fact-changed' }).settings).toEqual({ changes: [] });
    expect(draftToSend({ ...draft, trigger: 'clock-warned' }).settings).toEqual({ clocks: [] });
    expect(draftToSend(draft, true)).toMatchObject({ confirmEverything: true });
  });

  it('reads settings of any trigger, and leaves out what it does not know', () => {
    expect(settingsOf({ changes: ['tags', 'weather'] }).changes).toEqual(['tags']);
    expect(settingsOf({ minutes: 5, hours: 'all' })).toMatchObject({ minutes: 5, hours: 'all' });
  });

  it('begins an action with the first of its choices', () => {
    const parameters = [
      { name: 'priority', kind: 'choice', options: ['urgent', 'high'], isRequired: true },
      { name: 'note', kind: 'text', options: [], isRequired: false },
    ] as const;
    const action = {
      name: 'set-priority',
      parameters: parameters.map((one) => ({ ...one, options: [...one.options] })),
    };
    expect(newStep(action)).toEqual({
      action: 'set-priority',
      parameters: { priority: 'urgent' },
    });
  });

  it('moves within the order, others close up', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  });
});
