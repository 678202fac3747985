import { piecesOf } from './sentence';

describe('piecesOf', () => {
  it('tells words from places', () => {
    expect(piecesOf('With [n] in [days] days.')).toEqual([
      { text: 'With ' },
      { field: 'n' },
      { text: ' in ' },
      { field: 'days' },
      { text: ' days.' },
    ]);
  });

  it('leaves a sentence without places as it is', () => {
    expect(piecesOf('Always.')).toEqual([{ text: 'Always.' }]);
  });
});
