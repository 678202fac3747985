import { welcomeText } from './welcome-text.js';

const facts = { deskUrl: 'http://127.0.0.1:3000', dataDir: '/srv/hark', administrator: null };

describe('welcomeText', () => {
  it('tells a newcomer where the desk and the demo networks are, and who can sign in', () => {
    const mailboxUrl = 'http://127.0.0.1:3000/demo/mailbox';
    const text = welcomeText({ ...facts, pagesUrl: 'http://127.0.0.1:3900', mailboxUrl });
    expect(text).toContain(mailboxUrl);
    expect(text).toContain('http://127.0.0.1:3000');
    expect(text).toContain('http://127.0.0.1:3900');
    expect(text).toMatch(/Anna Verbeke\s+agent/);
    expect(text).toMatch(/Emma Laurent\s+department member/);
    expect(text).toContain('/srv/hark');
    expect(text).toContain('Ctrl-C');
  });

  it('shows the one-time password of a desk without demo, and no demo people', () => {
    const administrator = { email: 'admin@hark.local', password: 'abcd-efgh' };
    const text = welcomeText({ ...facts, pagesUrl: undefined, administrator });
    expect(text).toContain('admin@hark.local   one-time password abcd-efgh');
    expect(text).not.toContain('Anna');
    expect(text).not.toContain('Customers');
  });

  it('repeats no password on later starts', () => {
    const text = welcomeText({ ...facts, pagesUrl: undefined });
    expect(text).toContain('with the accounts that your administrators have made');
    expect(text).not.toContain('password');
  });

  it('starts every line of a row in one column', () => {
    const text = welcomeText({ ...facts, pagesUrl: 'http://127.0.0.1:3900' });
    const lines = text.split('\n').filter((line) => line !== '' && !line.includes('ready'));
    expect(lines.filter((line) => !/^ {2}.{11} \S/.test(line))).toEqual([]);
  });
});
