import type { Composer, ComposerModeName } from '../../../api/types/conversations';

/** The tab that is open first: the first way to answer, else the note, else whatever there is. */
export function firstMode({ modes }: Composer): ComposerModeName | null {
  const open = modes.find(({ available }) => available) ?? modes[0];
  return open?.mode ?? null;
}
