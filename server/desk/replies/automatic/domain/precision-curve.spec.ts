import fc from 'fast-check';
import { pointAt, precisionByAnswer, precisionCurve, type Tried } from './precision-curve.js';

const tried = (confidence: number, isRight: boolean, over: Partial<Tried> = {}): Tried => ({
  answerId: 'a',
  confidence,
  isRight,
  isAgreed: true,
  ...over,
});

describe('precision and coverage', () => {
  it('count what would have been sent, and of it what was right', () => {
    const questions = [tried(0.99, true), tried(0.95, true), tried(0.92, false), tried(0.4, false)];
    expect(pointAt(questions, 0.9)).toEqual({
      confidence: 0.9,
      sent: 3,
      right: 2,
      precision: 2 / 3,
      coverage: 0.75,
    });
  });

  it('leave out what no answer covers and what the two ways disagree about', () => {
    const questions = [
      tried(0.99, true, { answerId: null }),
      tried(0.99, true, { isAgreed: false }),
    ];
    expect(pointAt(questions, 0.5)).toMatchObject({ sent: 0, precision: null, coverage: 0 });
  });

  it('cover less the surer one wants to be, whatever was tried', () => {
    const question = fc.record({
      answerId: fc.constantFrom('a', 'b', null),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      isRight: fc.boolean(),
      isAgreed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(question), (questions) => {
        const coverage = precisionCurve(questions).map((point) => point.coverage);
        expect(coverage).toEqual([...coverage].sort((one, other) => other - one));
      }),
    );
  });

  it('can be told for each answer alone', () => {
    const byAnswer = precisionByAnswer(
      [tried(0.9, true), tried(0.9, false, { answerId: 'b' })],
      0.8,
    );
    expect([byAnswer.get('a')?.precision, byAnswer.get('b')?.precision]).toEqual([1, 0]);
  });
});
