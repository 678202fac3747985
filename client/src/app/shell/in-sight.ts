import type { Section } from './sections';

/** The height of an entry of the rail and the room between two, in px. */
export const railEntry = { height: 38, gap: 4 } as const;
/** How much further apart than its entries two groups stand, in px. */
export const groupGap = 9;

interface Divided {
  inSight: Section[];
  /** Behind the button for more. */
  behind: Section[];
}

/**
 * Divides the sections by the room of the rail (px): all of them if they fit, else as many as leave
 * room for the button that holds the others. Sections that stand in a menu keep their shortcuts.
 */
export function divideSections(sections: readonly Section[], room: number): Divided {
  const groups = new Set(sections.map(groupOf)).size;
  const places = Math.floor(
    (room - Math.max(0, groups - 1) * groupGap + railEntry.gap) /
      (railEntry.height + railEntry.gap),
  );
  if (sections.length <= places) return { inSight: [...sections], behind: [] };
  const most = Math.max(1, places - 1);
  return { inSight: sections.slice(0, most), behind: sections.slice(most) };
}

const groupOf = ({ group }: Section) => group ?? 'work';

/** True where another group of sections begins. */
export const beginsGroup = (sections: readonly Section[], index: number): boolean => {
  const [before, here] = [sections[index - 1], sections[index]];
  return before !== undefined && here !== undefined && groupOf(before) !== groupOf(here);
};
