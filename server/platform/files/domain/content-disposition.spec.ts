import { contentDisposition } from './content-disposition.js';
import { mayShowInline } from './inline-types.js';

describe('contentDisposition', () => {
  it('gives the true name in UTF-8 and a plain one for old readers', () => {
    expect(contentDisposition('attachment', `L'été "x".pdf`)).toBe(
      `attachment; filename="L'_t_ _x_.pdf"; filename*=UTF-8''L%27%C3%A9t%C3%A9%20%22x%22.pdf`,
    );
  });
});

describe('mayShowInline', () => {
  it('lets raster pictures be shown', () => {
    expect(['image/png', 'image/jpeg', 'image/gif', 'image/webp'].every(mayShowInline)).toBe(true);
  });

  it.each(['image/svg+xml', 'text/html', 'application/xml', 'application/pdf', 'text/plain'])(
    'offers %s for saving only',
    (mime) => expect(mayShowInline(mime)).toBe(false),
  );
});
