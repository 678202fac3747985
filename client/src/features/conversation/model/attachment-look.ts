import type { Attachment } from '../../../api/types/conversations';

const types = ['image', 'video', 'audio', 'file', 'sticker', 'location', 'link'] as const;
export type AttachmentType = (typeof types)[number];

export type AttachmentLook = { type: AttachmentType } & (
  | { show: 'picture'; url: string }
  | { show: 'file'; url: string }
  | { show: 'reason'; reason: 'pending' | 'refused' | 'failed' }
);

/** Only these are drawn by the browser in place; SVG and everything else is handed out as a file. */
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** How an attachment may be shown. Only copies kept by the desk are; a network's address never is. */
export function attachmentLook({ type, mime, state, url }: Attachment): AttachmentLook {
  const known = types.find((name) => name === type) ?? 'file';
  if (state === 'stored' && url !== null && url.startsWith('/')) {
    const picture = pictures.includes(mime ?? '');
    return { type: known, show: picture ? 'picture' : 'file', url };
  }
  const reason = state === 'pending' || state === 'stored' ? 'pending' : 'failed';
  return { type: known, show: 'reason', reason: state === 'refused' ? 'refused' : reason };
}
