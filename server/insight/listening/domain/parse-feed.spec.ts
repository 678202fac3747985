import { parseFeed } from './parse-feed.js';

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Talk</title>${items}</channel></rss>`;
const read = (xml: string) => parseFeed(xml, 'https://talk.example/feed');

describe('RSS', () => {
  it('gives title, plain text, author, time and address without followers', () => {
    const { title, entries, problem } = read(
      rss(`<item><guid>7</guid><title>Fees &amp; more</title><media:title>Other</media:title>
        <link>/t/7?utm_source=feed&amp;page=2#top</link><dc:creator>Ann</dc:creator>
        <pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate>
        <description>short</description>
        <content:encoded><![CDATA[<p>It&nbsp;costs <b>5 €</b></p><script>alert(1)</script><p>Why?</p>]]></content:encoded></item>`),
    );
    expect({ title, problem }).toEqual({ title: 'Talk', problem: null });
    expect(entries).toEqual([
      {
        guid: '7',
        link: 'https://talk.example/t/7?page=2',
        title: 'Fees & more',
        text: 'It costs 5 €\nWhy?',
        authorName: 'Ann',
        publishedAt: new Date('2026-03-02T10:00:00Z'),
      },
    ]);
  });

  it('keeps what came before it broke off, and says so', () => {
    const whole = rss('<item><title>One</title></item><item><title>Two</title></item>');
    const { entries, problem } = read(whole.slice(0, whole.indexOf('Two') + 3));
    expect(entries.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(problem).not.toBeNull();
  });

  it('does not take an address that is no web address', () => {
    const { entries } = read(rss('<item><title>X</title><link>javascript:alert(1)</link></item>'));
    expect(entries[0]?.link).toBeNull();
  });
});

describe('Atom', () => {
  it('reads entries with their alternate link, author and content in XHTML', () => {
    const { entries } = read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title><entry><id>urn:1</id>
       <title>Post</title><link rel="edit" href="/e/1"/><link href="/p/1"/>
       <author><name>Bo</name><uri>https://bo.example</uri></author><updated>2026-03-02T10:00:00Z</updated>
       <source><title>Elsewhere</title></source>
       <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hello <i>there</i></p></div></content></entry></feed>`,
    );
    expect(entries[0]).toMatchObject({
      title: 'Post',
      text: 'Hello there',
      link: 'https://talk.example/p/1',
      authorName: 'Bo',
      guid: 'urn:1',
    });
  });
});

describe('hostile files', () => {
  it('expand no entity that they declare', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><title>x &b; &f;</title></item></channel></rss>`;
    const { entries } = read(bomb);
    expect(entries[0]?.title).not.toMatch(/aaaa|root:/);
  });

  it('are read up to a number of entries and a depth', () => {
    expect(read(rss('<item><title>x</title></item>'.repeat(600)))).toMatchObject({
      problem: expect.stringContaining('more than 500') as string,
    });
    expect(read(rss(`<item><title>x</title>${'<a>'.repeat(5000)}</item>`)).problem).toMatch(/deep/);
  });

  it.each([
    ['', 'The answer is empty.'],
    ['<!doctype html><html><body>Hi</body></html>', 'This is a web page and no feed.'],
    ['{"items":[]}', 'This is no feed'],
    ['<opml></opml>', 'it begins with <opml>.'],
  ])('that are no feed get a clear word: %s', (body, word) => {
    expect(() => read(body)).toThrow(word);
  });
});
