import type { Attachment } from '../../../api/types/conversations';
import { attachmentLook } from './attachment-look';

const attachment = (over: Partial<Attachment> = {}): Attachment => ({
  id: 'a1',
  type: 'image',
  name: 'card.png',
  mime: 'image/png',
  bytes: 10,
  state: 'stored',
  reason: null,
  url: '/api/v1/files/a1/content',
  ...over,
});

describe('attachmentLook', () => {
  it('shows raster pictures in place', () => {
    expect(attachmentLook(attachment()).show).toBe('picture');
  });

  it.each(['image/svg+xml', 'text/html', 'application/pdf', null])(
    'hands out %s as a file',
    (mime) => {
      expect(attachmentLook(attachment({ mime })).show).toBe('file');
    },
  );

  it('never shows an address of somebody else', () => {
    expect(attachmentLook(attachment({ url: 'https://cdn.example/x.png' }))).toMatchObject({
      show: 'reason',
    });
  });

  it.each([
    ['pending', 'pending'],
    ['refused', 'refused'],
    ['failed', 'failed'],
  ] as const)('says why one in state %s is not there', (state, reason) => {
    expect(attachmentLook(attachment({ state, url: null }))).toMatchObject({ reason });
  });

  it('takes an unknown type for a file', () => {
    expect(attachmentLook(attachment({ type: 'hologram' })).type).toBe('file');
  });
});
