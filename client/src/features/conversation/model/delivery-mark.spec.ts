import { anAnswer, aReplyState, at } from '../../../testing/conversation/message';
import { deliveryMark, failureName, isTakenBack, undoLeftMs } from './delivery-mark';

const now = Date.parse(at(10));
const mark = (over: Parameters<typeof aReplyState>[0]) => deliveryMark(aReplyState(over), now);

describe('deliveryMark', () => {
  it('a queued reply can be undone until its time has come', () => {
    expect(mark({ state: 'queued', attempt: 0, undoUntil: at(10.1) })).toBe('sending-soon');
    expect(mark({ state: 'queued', attempt: 0, undoUntil: at(10) })).toBe('sending');
  });

  it('a queued reply that was tried before waits for its next try', () => {
    expect(mark({ state: 'queued', attempt: 2 })).toBe('waiting');
  });

  it.each(['sent', 'delivered', 'read', 'failed', 'unknown'] as const)(
    'shows %s as it is',
    (state) => {
      expect(mark({ state })).toBe(state);
    },
  );

  it('what is being handed over is on its way', () => {
    expect(mark({ state: 'sending' })).toBe('sending');
  });
});

it('the time to undo runs out at its end', () => {
  expect(undoLeftMs({ undoUntil: at(10.5) }, now)).toBe(30_000);
  expect(undoLeftMs({ undoUntil: at(9) }, now)).toBe(0);
  expect(undoLeftMs({ undoUntil: null }, now)).toBe(0);
});

it('a failure without a known name is told in general words', () => {
  expect(failureName(aReplyState({ failureClass: 'auth' }))).toBe('auth');
  expect(failureName({ failureClass: 'toString' })).toBe('other');
});

it('a failure without a class is what a person saw on the network', () => {
  expect(failureName({ failureClass: null })).toBe('said-not-sent');
});

it('a reply that was taken back leaves the thread', () => {
  expect(isTakenBack(anAnswer({}, { state: 'cancelled' }))).toBe(true);
  expect(isTakenBack(anAnswer())).toBe(false);
});
