import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { newFileId } from '../world/ids.js';
import type { Attachment, StoredFile } from '../world/records.js';
import type { World } from '../world/world.js';
import type { UploadedFile } from './fields.js';

const IMAGES: readonly [mime: string, start: string][] = [
  ['image/png', '89504e47'],
  ['image/jpeg', 'ffd8ff'],
  ['image/gif', '47494638'],
  ['image/webp', '52494646'],
];

/** Files that came with a message or comment, kept in a folder of their own. */
export class Uploads {
  constructor(private readonly folder: string) {}

  async save(file: UploadedFile): Promise<{ stored: StoredFile; attachment: Attachment }> {
    const id = newFileId();
    await mkdir(this.folder, { recursive: true });
    await writeFile(path.join(this.folder, id), file.bytes, { flush: true });
    const mime = imageType(file.bytes) ?? 'application/octet-stream';
    const type = mime === 'application/octet-stream' ? 'file' : 'image';
    return {
      stored: { id, name: file.name, mime, bytes: file.bytes.length },
      attachment: { url: `/media/${id}`, type, name: file.name },
    };
  }

  read(file: StoredFile): Promise<Buffer> {
    return readFile(path.join(this.folder, file.id));
  }
}

/** What the bytes say they are; a name or a header is never believed. */
function imageType(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 4).toString('hex');
  return IMAGES.find(([, magic]) => start.startsWith(magic))?.[0];
}

/** Pictures are shown, everything else is handed over as a download. */
export function serveUploads(app: FastifyInstance, uploads: Uploads, world: World): void {
  app.get<{ Params: { id: string } }>('/media/:id', async (request, reply) => {
    const file = world.files.get(request.params.id);
    if (!file) return reply.code(404).type('text/plain').send('There is no such file.');
    const disposition = file.mime.startsWith('image/') ? 'inline' : 'attachment';
    return reply
      .type(file.mime)
      .header('content-disposition', disposition)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .send(await uploads.read(file));
  });
}
