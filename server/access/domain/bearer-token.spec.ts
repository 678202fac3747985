import { bearerToken } from './bearer-token.js';

describe('An Authorization header', () => {
  it.each([
    ['Bearer hark_abc-_', 'hark_abc-_'],
    ['bearer hark_abc', 'hark_abc'],
    ['Basic aGFyazpoYXJr', null],
    ['Bearer', null],
    ['Bearer ', null],
    ['Bearer a b', null],
    ['hark_abc', null],
    ['', null],
  ])('%j carries the token %j', (header, token) => {
    expect(bearerToken(header)).toBe(token);
  });
});
