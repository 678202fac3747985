import fc from 'fast-check';
import { learn } from './learn.js';
import { match } from './match.js';
import type { AnswerExamples } from './matcher-data.js';

const answer = (id: string | null, ...texts: string[]): AnswerExamples => ({
  id,
  examples: texts.map((text) => ({ text, importance: 1 })),
});

const library = [
  answer(
    'hours',
    'When do you open?',
    'Until what time are you open?',
    'Opening hours on Saturday?',
  ),
  answer('card', 'I lost my card', 'How do I block my card?', 'My debit card was stolen'),
  answer('pin', 'I forgot my PIN code', 'Where do I see my PIN?', 'How can I change the PIN code?'),
];

const { data } = learn(library);
const first = (text: string) => match(data, text, 3).best[0]?.id;

describe('matching a question to an answer', () => {
  it.each([
    ['what time do you open on monday', 'hours'],
    ['HOW CAN I BLOCK MY STOLEN CARD!!', 'card'],
    ['forgoten the pin codes', 'pin'],
  ])('%s → %s', (text, id) => expect(first(text)).toBe(id));

  it('says which known question it is most like, and whether that leads to the same', () => {
    const { best, nearest } = match(data, 'How do I block a card?', 1);
    expect(best[0]?.like).toBe('How do I block my card?');
    expect(nearest?.id).toBe('card');
  });

  it('finds nothing for words that nobody ever used', () => {
    expect(match(data, '早上好', 3)).toEqual({ best: [], nearest: undefined });
    expect(match(data, '', 3).best).toEqual([]);
  });

  it('learns that some questions have no answer', () => {
    const known = learn([
      ...library,
      answer(
        null,
        'Do you sponsor football clubs?',
        'Can you sponsor our club?',
        'Sponsoring a team',
      ),
    ]);
    expect(match(known.data, 'Would you sponsor my football team?', 1).best[0]?.id).toBeNull();
  });

  it('comes to the same whenever it learns the same', () => {
    expect(learn(library).data.weights).toEqual(data.weights);
  });

  it('is sure between 0 and 1, and best first, whatever it is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const found = match(data, `card ${text}`, 3).best;
        for (const { confidence } of found) expect(confidence >= 0 && confidence <= 1).toBe(true);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
      }),
    );
  });
});

describe('with nothing to learn', () => {
  it('matches nothing', () => {
    expect(match(learn([]).data, 'When do you open?', 3).best).toEqual([]);
  });
});
