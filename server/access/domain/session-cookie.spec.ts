import { clearCookie, sessionCookie, setCookie, tokenIn } from './session-cookie.js';

const plain = sessionCookie('http://127.0.0.1:3000');
const overTls = sessionCookie('https://desk.example');

describe('The session cookie', () => {
  it('is out of reach of scripts and of other sites', () => {
    expect(setCookie(plain, 'abc', 60)).toBe(
      'hark_session=abc; Max-Age=60; Path=/; HttpOnly; SameSite=Lax',
    );
  });

  it('is bound to the host and to TLS when the desk is served over https', () => {
    expect(setCookie(overTls, 'abc', 60)).toBe(
      '__Host-hark_session=abc; Max-Age=60; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
  });

  it('is cleared with the attributes it was set with', () => {
    expect(clearCookie(overTls)).toBe(
      '__Host-hark_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
  });

  it.each([
    ['hark_session=abc', 'abc'],
    ['theme=dark; hark_session=abc; x=1', 'abc'],
    ['hark_session=abc; hark_session=abc', 'abc'],
    ['my_hark_session=abc', null],
    ['hark_session=', null],
    ['__Host-hark_session=abc', null],
    ['', null],
    [undefined, null],
  ])('is read from %j as %j', (header, token) => {
    expect(tokenIn(header, plain)).toBe(token);
  });

  it('is not believed when two of them disagree', () => {
    expect(tokenIn('hark_session=mine; hark_session=planted', plain)).toBeNull();
  });
});
