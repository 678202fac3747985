import fc from 'fast-check';
import {
  nextState,
  REPLY_STATES,
  REPLY_TRANSITIONS,
  type ReplyState,
  type ReplyStep,
  SEEN_STATES,
  type Transition,
  validateTransitions,
} from './reply-states.js';

const steps = [...new Set(REPLY_TRANSITIONS.map(({ on }) => on))];
const histories = fc.array(fc.constantFrom<ReplyStep>(...steps), { maxLength: 30 });

/** All states that a history leads through, beginning with the first. */
function walk(history: readonly ReplyStep[], first: ReplyState = 'queued'): ReplyState[] {
  const states = [first];
  for (const step of history) {
    const next = nextState(states.at(-1)!, step);
    if (next) states.push(next);
  }
  return states;
}

describe('the states of a reply', () => {
  it('are complete and consistent as they stand', () => {
    expect(() => validateTransitions(REPLY_TRANSITIONS)).not.toThrow();
  });

  it('follow the way of an ordinary reply', () => {
    expect(walk(['claim', 'begin', 'recognise', 'deliver', 'read'])).toEqual([
      'queued',
      'claimed',
      'sending',
      'sent',
      'delivered',
      'read',
    ]);
  });

  it('never go back from what the customer may have seen, whatever comes in whatever order', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const states = walk(history);
        for (const [index, state] of states.entries()) {
          const next = states[index + 1];
          if (!SEEN_STATES.includes(state) || next === undefined || next === 'failed') continue;
          expect(SEEN_STATES.indexOf(next)).toBeGreaterThan(SEEN_STATES.indexOf(state));
        }
      }),
    );
  });

  it('lead to "sending" again only by way of "queued" and a new claim', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const states = walk(history);
        states.forEach((state, index) => {
          if (state === 'sending')
            expect(states.slice(index - 2, index)).toEqual(['queued', 'claimed']);
        });
      }),
    );
  });

  it('end where a reply was taken back or read', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom<ReplyState>('cancelled', 'read'), (history, last) => {
        expect(walk(history, last)).toEqual([last]);
      }),
    );
  });

  it('let nobody take back what may be on its way', () => {
    const undoable = REPLY_STATES.filter((state) => nextState(state, 'cancel') !== undefined);
    expect(undoable).toEqual(['awaiting-approval', 'queued']);
  });

  it.each<[string, Transition]>([
    ['two ways', { from: 'queued', on: 'claim', to: 'failed' }],
    ['must not go back', { from: 'sent', on: 'put-back', to: 'queued' }],
    ['must stay so', { from: 'cancelled', on: 'retry' as ReplyStep, to: 'failed' }],
    ['leaves a reply queued', { from: 'queued', on: 'release', to: 'queued' }],
  ])('are refused at start-up when the table says nonsense: %s', (sentence, planted) => {
    expect(() => validateTransitions([...REPLY_TRANSITIONS, planted])).toThrow(sentence);
  });

  it('are refused at start-up when one of them cannot be reached', () => {
    const without = REPLY_TRANSITIONS.filter(({ to }) => to !== 'delivered');
    expect(() => validateTransitions(without)).toThrow('No reply can ever become delivered');
  });
});
