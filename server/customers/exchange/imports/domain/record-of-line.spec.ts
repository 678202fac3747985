import { guessMapping } from './guess-mapping.js';
import { type Mapping, type MappedColumn, mappingFaults, NO_MAPPING } from './mapping.js';
import { recordOfLine, RefusedLine } from './record-of-line.js';

const mapped = (...columns: MappedColumn[]): Mapping => ({ ...NO_MAPPING, columns });
const people = mapped(
  { column: 0, target: 'key' },
  { column: 1, target: 'name' },
  { column: 2, target: 'name' },
  { column: 3, target: 'email' },
  { column: 4, target: 'attribute', name: 'City' },
  { column: 5, target: 'consent', name: 'newsletter' },
  { column: 6, target: 'segment' },
);
const orders: Mapping = {
  ...mapped(
    { column: 0, target: 'email' },
    { column: 1, target: 'fact-key' },
    { column: 2, target: 'fact-title' },
    { column: 3, target: 'fact-amount' },
    { column: 4, target: 'fact-at' },
  ),
  currency: 'EUR',
};

describe('a line', () => {
  it('is what its cells say; empty ones say nothing', () => {
    const cells = ['C-1', 'Eva', 'Maes', 'eva@mail.example', '', 'ja', 'vip, loyal'];
    expect(recordOfLine(cells, people)).toEqual({
      key: 'C-1',
      name: 'Eva Maes',
      email: 'eva@mail.example',
      consents: [{ purpose: 'newsletter', basis: 'consent', note: null }],
      segments: ['vip', 'loyal'],
    });
  });

  it('keeps what looks like a formula as the data it is', () => {
    const record = recordOfLine(['C-1', '=1+1', '', '', '-12', '', ''], people);
    expect(record).toMatchObject({ name: '=1+1', attributes: { City: '-12' } });
    expect(recordOfLine(["'=C-1", "'s Heeren", '', '', '', '', ''], people)).toMatchObject({
      key: '=C-1',
      name: "'s Heeren",
    });
  });

  it('tells of a purchase, and of the customer by the address when there is no key', () => {
    expect(
      recordOfLine(['Eva@mail.example', 'O-7', 'Card', '1.250,00', '04/03/2026'], orders),
    ).toEqual({
      key: 'eva@mail.example',
      email: 'Eva@mail.example',
      facts: [
        {
          key: 'O-7',
          kind: 'purchase',
          title: 'Card',
          amount: '1250.00',
          currency: 'EUR',
          at: new Date('2026-03-04'),
          url: null,
        },
      ],
    });
  });

  it.each([
    [['', 'Eva', '', '', '', '', ''], 'no-key', null],
    [['1', 'Eva', '', 'eva@', '', '', ''], 'email', 3],
    [['1', 'Eva', '', '', '', 'perhaps', ''], 'consent', 5],
    [['1', 'Eva', '', '', '', '', 'king'], 'segment', 6],
    [['1', 'x'.repeat(201), '', '', '', '', ''], 'text', 1],
  ])('is refused by its cell: %j', (cells, fault, column) => {
    expect(recordOfLine(cells, people)).toEqual(new RefusedLine(fault as 'no-key', column));
  });

  it.each([
    [['eva@mail.example', '', 'Card', '1', '2026-03-04'], 'fact-key', null],
    [['eva@mail.example', 'O-7', 'Card', 'much', '2026-03-04'], 'amount', 3],
    [['eva@mail.example', 'O-7', 'Card', '1', 'soon'], 'date', 4],
  ])('with a purchase that cannot be read is refused: %j', (cells, fault, column) => {
    expect(recordOfLine(cells, orders)).toEqual(new RefusedLine(fault as 'date', column));
  });
});

describe('a mapping', () => {
  it('can be used when somebody is known by something', () => {
    expect(mappingFaults(people, 7)).toEqual([]);
    expect(mappingFaults(mapped({ column: 0, target: 'name' }), 7)).toEqual(['no-key']);
  });

  it('says what is wrong with it', () => {
    const wrong = mapped(
      { column: 0, target: 'email' },
      { column: 9, target: 'email' },
      { column: 2, target: 'attribute', name: ' ' },
      { column: 3, target: 'fact-amount' },
    );
    expect(mappingFaults(wrong, 7)).toEqual([
      'twice',
      'no-attribute-name',
      'fact-incomplete',
      'unknown-column',
    ]);
  });

  it('is guessed from headings in three languages, and from how cells look', () => {
    const headings = ['Klantnummer', 'Prénom', 'Last name', 'contact', 'GSM', 'Remark', 'Order id'];
    const samples = [['1', 'Eva', 'Maes', 'eva@mail.example', '02', 'x', 'O-1']];
    expect(guessMapping(headings, samples)).toEqual([
      { column: 0, target: 'key' },
      { column: 1, target: 'name' },
      { column: 2, target: 'name' },
      { column: 3, target: 'email' },
      { column: 4, target: 'phone' },
      { column: 6, target: 'fact-key' },
    ]);
  });
});
