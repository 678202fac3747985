import { questionOf } from './question-of.js';

describe('questionOf', () => {
  it('is the newest message when it says enough', () => {
    const said = [{ text: 'Where can I see my PIN code?' }, { text: 'Hello!' }];
    expect(questionOf(said)).toBe('Where can I see my PIN code?');
  });

  it('takes what was said before along when the newest says too little', () => {
    const said = [{ text: 'And now?' }, { text: 'I forgot my PIN code and the app is locked' }];
    expect(questionOf(said)).toBe('I forgot my PIN code and the app is locked\nAnd now?');
  });

  it('is empty when nothing was said', () => expect(questionOf([])).toBe(''));
});
