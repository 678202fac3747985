import { webAddress } from './web-address.js';

describe('webAddress', () => {
  it.each(['https://x.example/a?b=c', 'http://x.example/'])('lets %s through', (address) => {
    expect(webAddress(address)).toBe(address);
  });

  it.each([
    null,
    '',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '/inbox',
    '//x.example',
  ])('lets %j not through', (address) => {
    expect(webAddress(address)).toBeNull();
  });
});
