import { cooked } from './markdown.js';

describe('cooked Markdown', () => {
  it('has paragraphs, line breaks, emphasis, code, lists and links', () => {
    const html = cooked('One **two**\nthree `4`\n\n- a\n- b\n\nSee https://example.com/x?a=1&b=2.');

    expect(html).toBe(
      '<p>One <strong>two</strong><br>\nthree <code>4</code></p>\n' +
        '<ul><li>a</li><li>b</li></ul>\n' +
        '<p>See <a href="https://example.com/x?a=1&amp;b=2" rel="noopener nofollow ugc">' +
        'https://example.com/x?a=1&amp;b=2</a>.</p>',
    );
  });

  it('shows whom a quote quotes', () => {
    expect(cooked('[quote="ann, post:3, topic:12"]\nYes\n[/quote]\n\nNo')).toBe(
      '<aside class="quote" data-username="ann" data-post="3" data-topic="12">' +
        '<div class="title">ann:</div><blockquote><p>Yes</p></blockquote></aside>\n<p>No</p>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '**<img src=x onerror=alert(1)>**',
    'https://a.example/"onmouseover="alert(1)',
    '[quote="<b>, post:1"]\n<i>\n[/quote]',
    'javascript:alert(1)',
    '`</code><script>`',
  ])('lets no foreign markup through: %s', (text) => {
    const html = cooked(text);

    expect(html).not.toMatch(/<(script|img|b|i)\b/);
    expect(html).not.toMatch(/<[^>]*\son\w+=/);
    expect(html).not.toContain('href="javascript');
  });

  it.each(['[quote="a"] never closed', '[quote][quote][/quote]', '', '\n\n\n', '> \n>'])(
    'ends for malformed text: %j',
    (text) => {
      expect(typeof cooked(text)).toBe('string');
    },
  );
});
