import { answerInMail } from './answer-in-mail.js';

describe('the answer in a mail', () => {
  it.each([
    ['On Mon, 2 Nov 2026 at 10:02, Hark <a@b.example> wrote:'],
    ['Le lun. 2 nov. 2026 à 10:02, Hark <a@b.example> a écrit :'],
    ['Op ma 2 nov 2026 om 10:02 schreef Hark <a@b.example>:'],
    ['-----Original Message-----'],
    ['> What may we say?'],
    ['From: Hark <a@b.example>'],
  ])('ends where the quote begins: %s', (line) => {
    expect(answerInMail(`Yes, within 14 days.\r\n\r\nTell them so.\r\n\r\n${line}\r\n> more`)).toBe(
      'Yes, within 14 days.\n\nTell them so.',
    );
  });

  it('leaves the signature out', () => {
    expect(answerInMail('Yes.\n-- \nSofie, Legal')).toBe('Yes.');
  });

  it('keeps a text that quotes nothing, and is empty when all of it is a quote', () => {
    expect(answerInMail('On Monday we open again.\nDe regel geldt.')).toBe(
      'On Monday we open again.\nDe regel geldt.',
    );
    expect(answerInMail('> all\n> of it')).toBe('');
  });

  it('stays quick and bounded with a hostile text', () => {
    const began = performance.now();
    expect(answerInMail(`On ${'wrote '.repeat(200_000)}`).length).toBeLessThanOrEqual(10_000);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
