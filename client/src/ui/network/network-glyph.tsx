import { glyphFor, glyphs } from './glyphs';

interface Props {
  network: string;
  kind?: string;
  /** In px. */
  size?: number;
}

/** Our own mark for a network, decorative: the network's name is always said in words as well. */
export function NetworkGlyph({ network, kind, size = 16 }: Props) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={size < 14 ? 1.8 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={glyphs[glyphFor(network, kind)]} />
    </svg>
  );
}
