import type { FileRef } from '../../../api/types/replies';

interface Words {
  body: string;
  attachments: FileRef[];
}

/** Words that come back into a composer in which something else may have been begun meanwhile. */
export function restored(back: Words, begun: Words): Words {
  const body = [back.body, begun.body].filter((text) => text.trim() !== '').join('\n\n');
  const known = new Set(back.attachments.map(({ id }) => id));
  const others = begun.attachments.filter(({ id }) => !known.has(id));
  return { body, attachments: [...back.attachments, ...others] };
}
