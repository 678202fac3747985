import { safeFileName } from './safe-file-name.js';

describe('safeFileName', () => {
  it.each([
    ['an ordinary name', 'Invoice 2026.pdf', 'Invoice 2026.pdf'],
    ['accents and other scripts', 'Réclamation 請求.png', 'Réclamation 請求.png'],
    ['a path', '../../etc/passwd', 'passwd'],
    ['a Windows path', 'C:\\temp\\run.exe', 'run.exe'],
    ['a hidden file', '.htaccess', 'htaccess'],
    ['a zero-width prefix', '\u200b.htaccess', 'htaccess'],
    ['a turned direction', 'photo\u202egnp.exe', 'photognp.exe'],
    ['a header split', 'a\r\nSet-Cookie: x.png', 'aSet-Cookie_ x.png'],
    ['quotes and brackets', '"<b>".png', '__b__.png'],
    ['a null byte', 'a\u0000.png', 'a.png'],
    ['nothing', '', 'file'],
    ['only dots', '....', 'file'],
  ])('makes %s harmless', (_, given, kept) => {
    expect(safeFileName(given)).toBe(kept);
  });

  it('shortens a long name and keeps its ending', () => {
    const name = safeFileName(`${'a'.repeat(400)}.jpeg`);
    expect(name).toHaveLength(150);
    expect(name.endsWith('a.jpeg')).toBe(true);
  });
});
