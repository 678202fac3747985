import { styled } from '@mui/material/styles';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { PaneWidth } from './use-pane-width';

const Line = styled('div')(({ theme }) => ({
  position: 'relative',
  zIndex: 1,
  flexShrink: 0,
  width: 1,
  outline: 'none',
  cursor: 'col-resize',
  touchAction: 'none',
  backgroundColor: theme.vars.palette.hark.line.soft,
  '&::before': { content: '""', position: 'absolute', insetBlock: 0, left: -4, width: 9 },
  '&::after': {
    content: '""',
    position: 'absolute',
    insetBlock: 0,
    left: -1,
    width: 3,
    transition: 'background-color 120ms',
  },
  '&:hover::after, &:active::after, &:focus-visible::after': {
    backgroundColor: theme.vars.palette.hark.accent.text,
  },
}));

const stepPx = 16;

interface Props {
  label: string;
  pane: PaneWidth;
  /** The pane whose width this line changes stands before or behind it. */
  paneIs: 'before' | 'after';
  /** Only a line, while the pane is folded. */
  disabled?: boolean;
}

/** The line between two panes: dragged, moved with the arrow keys, put back by a double click. */
export function Divide({ label, pane, paneIs, disabled = false }: Props) {
  const sign = paneIs === 'before' ? 1 : -1;

  const onPointerDown = (event: PointerEvent) => {
    event.preventDefault();
    const from = { x: event.clientX, width: pane.width };
    const onMove = (move: globalThis.PointerEvent) =>
      pane.setWidth(from.width + sign * (move.clientX - from.x));
    const onEnd = () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onEnd);
      window.removeEventListener('pointercancel', onEnd);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onEnd);
    window.addEventListener('pointercancel', onEnd);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: stepPx, ArrowLeft: -stepPx }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    pane.setWidth(pane.width + sign * step);
  };

  if (disabled) return <Line style={{ pointerEvents: 'none' }} />;
  return (
    <Line
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={Math.round(pane.width)}
      aria-valuemin={pane.min}
      aria-valuemax={pane.max}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onDoubleClick={pane.reset}
    />
  );
}
