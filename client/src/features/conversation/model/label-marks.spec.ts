import type { MessageLabel } from '../../../api/types/labels';
import { labelMarks } from './label-marks';

const label = (over: Partial<MessageLabel>): MessageLabel => ({
  messageId: 'm',
  language: 'en',
  sentiment: 'neutral',
  intents: [],
  because: [],
  correctedBy: null,
  correctedAt: null,
  ...over,
});

describe('the words beside a message', () => {
  it('are none when it says nothing in particular', () => {
    expect(labelMarks(label({}))).toEqual([]);
    expect(labelMarks(label({ sentiment: 'positive' }))).toEqual([]);
  });

  it('begin with what somebody must act on', () => {
    const marks = labelMarks(label({ sentiment: 'negative', intents: ['question', 'complaint'] }));
    expect(marks).toEqual(['complaint', 'question']);
  });

  it('tell a negative tone where no complaint does', () => {
    expect(labelMarks(label({ sentiment: 'negative', intents: ['question'] }))).toEqual([
      'negative',
      'question',
    ]);
  });
});
