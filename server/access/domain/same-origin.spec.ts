import { changesSomething, isForeignPage, isOurOrigin } from './same-origin.js';

const lan = 'http://127.0.0.1:3000';
const tls = 'https://desk.example';

describe('A request comes from the desk itself', () => {
  it.each([
    ['http://127.0.0.1:3000', '127.0.0.1:3000', lan],
    ['http://localhost:3000', 'localhost:3000', lan],
    ['http://10.0.0.5:3000', '10.0.0.5:3000', lan],
    ['https://desk.example', 'backend:3000', tls],
  ])('from %s to %s', (origin, host, publicUrl) => {
    expect(isOurOrigin({ origin, host }, publicUrl)).toBe(true);
  });
});

describe('A request does not come from the desk', () => {
  it.each([
    ['another site', 'https://evil.example', 'desk.example', tls],
    ['a host that merely begins like it', 'https://desk.example.evil.example', 'desk.example', tls],
    ['a name before an @', 'https://desk.example@evil.example', 'desk.example', tls],
    ['another port', 'http://127.0.0.1:8080', '127.0.0.1:3000', lan],
    ['plain http when the desk has TLS', 'http://desk.example', 'desk.example', tls],
    ['a sandboxed frame', 'null', '127.0.0.1:3000', lan],
    ['nobody knows where', undefined, '127.0.0.1:3000', lan],
    ['no host at all', 'http://evil.example', undefined, lan],
  ])('when it is from %s', (_, origin, host, publicUrl) => {
    expect(isOurOrigin({ origin, host }, publicUrl)).toBe(false);
  });
});

describe('A page of another site', () => {
  const host = '127.0.0.1:3000';

  it('gives itself away by its origin, or by what the browser says of it', () => {
    expect(isForeignPage({ origin: 'https://evil.example', host, fetchSite: undefined }, lan)).toBe(
      true,
    );
    expect(isForeignPage({ origin: undefined, host, fetchSite: 'cross-site' }, lan)).toBe(true);
    expect(isForeignPage({ origin: undefined, host, fetchSite: 'same-site' }, lan)).toBe(true);
  });

  it('is neither the desk nor a program that is no browser', () => {
    expect(isForeignPage({ origin: lan, host, fetchSite: 'same-origin' }, lan)).toBe(false);
    expect(isForeignPage({ origin: undefined, host, fetchSite: undefined }, lan)).toBe(false);
  });
});

describe('A method changes something', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'post', 'PROPFIND'])('when it is %s', (method) => {
    expect(changesSomething(method)).toBe(true);
  });

  it.each(['GET', 'HEAD', 'OPTIONS'])('unless it is %s', (method) => {
    expect(changesSomething(method)).toBe(false);
  });
});
