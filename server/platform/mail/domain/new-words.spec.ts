import { newWords } from './new-words.js';

it.each([
  ['On Mon, 2 Mar 2026 at 10:00, Hark wrote:', 'English'],
  ['Le lun. 2 mars 2026 à 10:00, Hark a écrit :', 'French'],
  ['Op ma 2 mrt 2026 om 10:00 schreef Hark <desk@lumen.example>:', 'Dutch'],
  ['-----Original Message-----', 'an older program'],
])('end where the answered mail begins: %s', (head) => {
  expect(newWords(`Yes, refund it.\r\n\r\n${head}\r\n> May we refund?\r\n`)).toBe(
    'Yes, refund it.',
  );
});

it('have no signature and no quoted lines', () => {
  expect(newWords('> May we?\nYes.\n\nBoth of them.\n-- \nAda, Legal')).toBe(
    'Yes.\n\nBoth of them.',
  );
});

it('are the whole text where nothing is quoted', () => {
  expect(newWords('On it. Wrote: nothing yet.\n')).toBe('On it. Wrote: nothing yet.');
});
