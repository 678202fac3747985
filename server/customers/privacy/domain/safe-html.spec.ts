import { safe, tableOf } from './safe-html.js';

describe('text in a page', () => {
  it('never becomes an element or ends an attribute', () => {
    expect(safe(`<img src=x onerror='a'>"&`)).toBe(
      '&lt;img src=x onerror=&#39;a&#39;&gt;&quot;&amp;',
    );
    expect(tableOf([{ name: '<script>1</script>', at: new Date(0), none: null }])).toBe(
      '<table><thead><tr><th>name</th><th>at</th><th>none</th></tr></thead><tbody><tr>' +
        '<td>&lt;script&gt;1&lt;/script&gt;</td><td>1970-01-01T00:00:00.000Z</td><td></td></tr></tbody></table>',
    );
  });
});
