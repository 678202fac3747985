import path from 'node:path';
import type { Backstage } from '../http/api.js';
import type { Fields } from '../http/fields.js';
import { missingParameter } from './errors.js';

/** POST /uploads.json. The answer's short_url is what a post's Markdown refers to. */
export async function uploadFile(backstage: Backstage, fields: Fields) {
  const [file] = fields.files;
  if (!file) throw missingParameter('file');
  const { stored, attachment } = await backstage.uploads.save(file);
  await backstage.stage.commit({
    records: [{ t: 'file', v: stored }],
    effects: [
      {
        network: 'discourse',
        kind: 'upload',
        accountId: new URL(backstage.url()).host,
        externalId: stored.id,
        attachments: 1,
      },
    ],
  });
  const extension = path.extname(file.name).slice(1).toLowerCase();
  return {
    id: Number.parseInt(stored.id.slice(0, 8), 16),
    url: attachment.url,
    original_filename: file.name,
    filesize: file.bytes.length,
    width: 720,
    height: 720,
    extension,
    short_url: `upload://${stored.id}${extension && `.${extension}`}`,
    short_path: `/uploads/short-url/${stored.id}`,
    human_filesize: `${Math.ceil(file.bytes.length / 1024)} KB`,
  };
}
