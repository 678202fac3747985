import type { OfferedCanned, UsedCanned } from '../../../api/types/canned';
import type { FileRef } from '../../../api/types/replies';

interface Kept {
  attachments: FileRef[];
  canned: readonly UsedCanned[];
}

/** What goes along when a canned reply was put into a draft: its files, and the note of its use. */
export function withCanned(
  { attachments, canned }: Kept,
  { id, files }: Pick<OfferedCanned, 'id' | 'files'>,
  source: UsedCanned['source'],
): Kept {
  const known = new Set(attachments.map((file) => file.id));
  return {
    attachments: [...attachments, ...files.filter((file) => !known.has(file.id))],
    canned: canned.some((used) => used.id === id) ? canned : [...canned, { id, source }],
  };
}
