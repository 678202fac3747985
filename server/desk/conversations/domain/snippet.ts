/** A piece of a found text; `hit` when it is what was searched for. */
export interface SnippetPart {
  text: string;
  hit: boolean;
}

/** Marks that the database puts around hits: from the private area, and taken out of texts before. */
export const HIT_STARTS = '\ue000';
export const HIT_ENDS = '\ue001';

/** A marked text as parts, so that nobody has to put HTML together. */
export function snippetOf(marked: string): SnippetPart[] {
  const parts = marked.split(HIT_STARTS).flatMap((piece, index): SnippetPart[] => {
    const [hit = '', ...rest] = index === 0 ? ['', piece] : piece.split(HIT_ENDS);
    return [
      { text: hit, hit: true },
      { text: rest.join(''), hit: false },
    ];
  });
  return parts.filter(({ text }) => text !== '');
}
