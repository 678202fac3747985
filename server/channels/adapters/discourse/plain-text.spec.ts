import fc from 'fast-check';
import { plainText } from './plain-text.js';

const html = (cooked: string): string => plainText(undefined, cooked).text;

it.each([
  ['<p>one</p><p>two</p>', 'one\n\ntwo'],
  ['<p>one<br>two</p>', 'one\ntwo'],
  ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
  [
    '<blockquote><p>said</p><blockquote><p>before</p></blockquote></blockquote><p>so</p>',
    '> said\n\n> > before\n\nso',
  ],
  ['<p>see <a href="https://x.example">this</a></p>', 'see this'],
  ['<p>1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;q&quot; &amp;lt;</p>', '1 < 2 && 3 > 2 "q" &lt;'],
  ['<pre><code>if (a &lt; b)</code></pre>', 'if (a < b)'],
  ['<script>alert(1)</script><style>p{}</style><p>ok</p>', 'ok'],
  ['<p onclick="x()">hi<iframe src="https://evil.example"></iframe></p>', 'hi'],
  ['<xmp><p>odd</p></xmp><p>ok</p>', 'ok'],
  ['<p>unclosed <b>bold', 'unclosed bold'],
  ['', ''],
])('%s reads as plain text', (cooked, expected) => {
  expect(html(cooked)).toBe(expected);
});

it('takes any text for what it is, when the forum escapes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (said) => {
      const words = said.replace(/\s+/g, ' ').trim();
      const escaped = words
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
      expect(html(`<p>${escaped}</p>`)).toBe(words);
    }),
  );
});

it('keeps Markdown as it was written and marks quotes, nested ones too', () => {
  const raw = 'before\n[quote="a"]\none\n[quote="b"]\ntwo\n[/quote]\n[/quote]\n**after**';
  const { text } = plainText(raw, '');
  expect(text).toBe('before\n\n> one\n\n> > two\n\n**after**');
});

it.each([
  ['openings without end', '[quote'.repeat(200_000)],
  ['closings without opening', '[/quote]'.repeat(200_000)],
  ['openings of uploads', '![a](upload://'.repeat(100_000)],
  ['brackets', '['.repeat(1_000_000)],
  ['breaks', '\n'.repeat(1_000_000)],
  ['blanks', ' '.repeat(300_000)],
])(
  'is done with a million characters of %s in time that grows with their number',
  (_what, raw) => {
    const start = performance.now();
    plainText(raw, '');
    // Anything that looks back would take hours.
    expect(performance.now() - start).toBeLessThan(30_000);
  },
  60_000,
);

it('shows pictures and files as attachments, decoration not', () => {
  const cooked =
    '<p><img src="/uploads/a.png"><img class="emoji" alt=":+1:" src="/e.png"><img class="avatar" src="/u.png">' +
    '<a class="attachment" href="//cdn.example/b.pdf">b.pdf</a></p>';
  expect(plainText(undefined, cooked)).toEqual({
    text: ':+1:b.pdf',
    attachments: [
      { type: 'image', url: '/uploads/a.png' },
      { type: 'file', url: '//cdn.example/b.pdf' },
    ],
  });
});
