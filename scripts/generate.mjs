// `npm run generate`: the OpenAPI document and the client's types from the server's DTOs, tables and
// drawings of the documents from the data that the code uses.
// With --check nothing is written; a difference is an error.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import './lib/require-node.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ensureBuilt } from './lib/build-parts.mjs';
import { root, runNode } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt('app');

const { code, output } = await runNode(['dist/app/server/cli/openapi.js']);
if (code !== 0) {
  console.error(output);
  process.exit(1);
}
const { default: openapiTs, astToString } = await import('openapi-typescript');
const { madeDocuments } = await import('./lib/made-documents.mjs');
const document = output.slice(output.indexOf('{'));
const types = astToString(await openapiTs(document));

const files = {
  'docs/openapi.json': document,
  'client/src/api/generated/schema.d.ts': `// Made by "npm run generate" from docs/openapi.json. Do not edit.\n${types}`,
  ...(await madeDocuments()),
};
const stale = Object.entries(files).filter(([file, text]) => {
  const full = path.join(root, file);
  return !existsSync(full) || readFileSync(full, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const [file] of stale)
    console.error(`${file} is not what the server says. Run: npm run generate`);
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const [file, text] of stale) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
console.log(
  stale.length > 0 ? `Written: ${stale.map(([file]) => file).join(', ')}` : 'Up to date.',
);
