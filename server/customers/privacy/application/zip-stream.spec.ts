import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipStream, type ZipEntry } from './zip-stream.js';

async function* of<T>(...items: T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

const READ = `import sys, zipfile, json
z = zipfile.ZipFile(sys.argv[1])
print(json.dumps([z.testzip(), {n: z.read(n).decode('utf8') for n in z.namelist()}]))`;

describe('a zip archive', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hark-zip-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read by another program as it was written', async () => {
    const long = 'x'.repeat(300_000);
    const entries = of<ZipEntry>(
      { name: 'data.json', content: of(Buffer.from('{"a":'), Buffer.from('1}')) },
      { name: 'attachments/réçu.txt', content: of(Buffer.from(long)) },
      { name: 'empty.txt', content: of<Buffer>() },
    );
    const chunks: Buffer[] = [];
    for await (const chunk of zipStream(entries)) chunks.push(chunk);
    const file = path.join(folder, 'a.zip');
    writeFileSync(file, Buffer.concat(chunks));
    const read = JSON.parse(
      execFileSync('python3', ['-c', READ, file], { encoding: 'utf8', maxBuffer: 10_000_000 }),
    ) as unknown;
    expect(read).toEqual([
      null,
      { 'data.json': '{"a":1}', 'attachments/réçu.txt': long, 'empty.txt': '' },
    ]);
  });

  it('says so when what it packs fails half way', async () => {
    async function* failing(): AsyncGenerator<Buffer> {
      yield await Promise.resolve(Buffer.from('half'));
      throw new Error('The disk is gone.');
    }
    const packing = async () => {
      for await (const _ of zipStream(of<ZipEntry>({ name: 'a', content: failing() }))) continue;
    };
    await expect(packing()).rejects.toThrow('The disk is gone.');
  });
});
