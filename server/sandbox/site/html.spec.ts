import { html, trusted } from './html.js';

describe('html templates', () => {
  it('escape what is put into them', () => {
    expect(html`<p title="${'"x"'}">${"<b> & 'c'"}</p>`.toString()).toBe(
      '<p title="&quot;x&quot;">&lt;b&gt; &amp; &#39;c&#39;</p>',
    );
  });

  it('leave other templates and trusted markup as they are, and join lists', () => {
    const items = ['<', '>'].map((text) => html`<i>${text}</i>`);

    const list = html`<p>${items}</p>`.toString();

    expect(list).toBe('<p><i>&lt;</i><i>&gt;</i></p>');
    expect(html`${trusted('<hr>')}`.toString()).toBe('<hr>');
  });

  it('show numbers, and nothing for what is absent', () => {
    expect(html`${0}|${false}|${undefined}|${null}|${''}`.toString()).toBe('0||||');
  });
});
