import type { ComposerMode } from '../../../api/types/conversations';
import { textLength } from './text-length';

export interface LengthState {
  used: number;
  limit: number | null;
  /** What is left; negative when the text is too long; null without a limit. */
  left: number | null;
  state: 'empty' | 'too-short' | 'fits' | 'near' | 'too-long';
}

/** The counter appears calm, warns in the last tenth (at most 50), and says when it is too much. */
export function lengthState(
  text: string,
  { maxLength, minLength }: Pick<ComposerMode, 'maxLength' | 'minLength'>,
): LengthState {
  const body = text.trim();
  const used = textLength(body, maxLength?.unit ?? 'codepoints');
  const limit = maxLength?.limit ?? null;
  const left = limit === null ? null : limit - used;
  return { used, limit, left, state: stateOf(used, left, limit, minLength) };
}

function stateOf(
  used: number,
  left: number | null,
  limit: number | null,
  minLength: number | null,
): LengthState['state'] {
  if (used === 0) return 'empty';
  if (left !== null && left < 0) return 'too-long';
  if (minLength !== null && used < minLength) return 'too-short';
  if (left !== null && limit !== null && left <= Math.min(50, limit / 10)) return 'near';
  return 'fits';
}
