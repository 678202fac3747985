import type { ReactNode } from 'react';

export interface PickerOption {
  id: string;
  name: string;
  icon?: ReactNode;
  /** A word at the right. */
  detail?: ReactNode;
  selected?: boolean;
}

/** Options of which a word begins with each typed word, in their order; accents do not matter. */
export function matchingOptions(options: readonly PickerOption[], typed: string): PickerOption[] {
  const wanted = words(typed);
  return options.filter(({ name }) => {
    const own = words(name);
    return wanted.every((start) => own.some((word) => word.startsWith(start)));
  });
}

const words = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
