import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileName, schemes, sizes } from './take.mjs';

const shot = (screen, state, size, scheme) => {
  const file = fileName(screen, state, size, scheme);
  const name = `${size.width} × ${size.height}, ${scheme}`;
  return `<a href="${file}"><img loading="lazy" src="${file}" alt="${name}" title="${name}"></a>`;
};

const row = ([screen, state]) => `<section><h2>${screen}, ${state}</h2>
${sizes.flatMap((size) => schemes.map((scheme) => shot(screen, state, size, scheme))).join('\n')}
</section>`;

/** All pictures on one page. */
export function writeIndex(folder, taken) {
  const page = `<!doctype html><meta charset="utf-8"><title>Screens of Hark</title>
<style>body{font:14px system-ui;margin:24px}img{height:220px;border:1px solid #ccc}h2{font-size:14px}</style>
${taken.map(row).join('\n')}`;
  writeFileSync(path.join(folder, 'index.html'), page);
}
