import type { ComposerMode } from '../../../api/types/conversations';

export type AttachmentRefusal = 'none-allowed' | 'too-many' | 'too-big' | 'wrong-type' | 'empty';

interface Candidate {
  name: string;
  type: string;
  size: number;
}

/** Why a file cannot go along in this mode, or null. `count`: how many are attached already. */
export function attachmentRefusal(
  file: Candidate,
  rules: ComposerMode['attachments'],
  count: number,
): AttachmentRefusal | null {
  if (rules === null || rules.max === 0) return 'none-allowed';
  if (count >= rules.max) return 'too-many';
  if (file.size === 0) return 'empty';
  if (file.size > rules.maxBytes) return 'too-big';
  return rules.types.some((type) => accepts(type, file)) ? null : 'wrong-type';
}

/** `image/*`, `image/png`, a bare family (`image`), an ending (`.pdf`), or everything. */
function accepts(type: string, file: Candidate): boolean {
  if (type === '*' || type === '*/*' || type === 'file') return true;
  if (type.startsWith('.')) return file.name.toLowerCase().endsWith(type.toLowerCase());
  if (type.endsWith('/*')) return file.type.startsWith(type.slice(0, -1));
  return type.includes('/') ? file.type === type : file.type.startsWith(`${type}/`);
}

/** What the file dialog offers. */
export const acceptOf = (rules: ComposerMode['attachments']): string =>
  (rules?.types ?? [])
    .map((type) => (type.includes('/') || type.startsWith('.') ? type : `${type}/*`))
    .filter((type) => type !== 'file/*' && !type.startsWith('*'))
    .join(',');
