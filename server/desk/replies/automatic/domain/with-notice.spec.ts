import { NOTICES } from './answer-setting.js';
import { withNotice } from './with-notice.js';

describe('withNotice', () => {
  it('says in the language of the answer that nobody wrote it', () => {
    expect(withNotice('We openen om 9 uur.', 'nl', { notices: {} })).toBe(
      `We openen om 9 uur.\n\n${NOTICES['nl']}`,
    );
  });

  it("uses the desk's own words where there are any", () => {
    const notices = { en: 'Sent by our robot.', fr: '  ' };
    expect(withNotice('Hello', 'en', { notices })).toBe('Hello\n\nSent by our robot.');
    expect(withNotice('Bonjour', 'fr', { notices })).toContain(NOTICES['fr']);
  });

  it('never leaves it out, in whatever language', () => {
    expect(withNotice('Hola', 'es', { notices: {} })).toContain(NOTICES['en']);
  });
});
