import { railWidth } from '../../theme/tokens';

/** The views folded to icons, in px. */
export const foldedWidth = 48;

/** A conversation narrower than this (px) is no longer pleasant to read and to answer. */
export const readable = 480;

/** The lines between four panes, one px each. */
const lines = 3;

interface Panes {
  views: number;
  /** The least that the list can do with. */
  list: number;
  side: number;
}

/**
 * From which width of the window the customer stands beside the conversation and leaves it readable;
 * below, the customer lies over it. All in px.
 */
export const fourPanesFrom = ({ views, list, side }: Panes) =>
  railWidth + views + list + readable + side + lines;
