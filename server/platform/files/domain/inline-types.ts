/** Pictures that a browser shows without running anything of them. */
const SHOWN: readonly string[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Everything else is offered for saving: documents, SVG and HTML can carry script. */
export const mayShowInline = (mime: string): boolean => SHOWN.includes(mime);
