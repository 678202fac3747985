import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

export type BadgeTone = 'neutral' | 'accent' | 'dueSoon' | 'breached' | 'positive' | 'note';

const Root = styled('span')(({ theme }) => {
  const { hark } = theme.vars.palette;
  const tone = (name: 'dueSoon' | 'breached' | 'positive' | 'note') => ({
    color: hark[name].text,
    backgroundColor: hark[name].soft,
  });
  return {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 4,
    maxWidth: '100%',
    height: 20,
    padding: '0 6px',
    borderRadius: 6,
    fontSize: '0.75rem',
    lineHeight: '20px',
    fontWeight: 500,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: hark.text.muted,
    backgroundColor: hark.pressed,
    '& svg': { flexShrink: 0 },
    '&[data-tone="accent"]': { color: hark.accent.text, backgroundColor: hark.accent.soft },
    '&[data-tone="dueSoon"]': tone('dueSoon'),
    '&[data-tone="breached"]': tone('breached'),
    '&[data-tone="positive"]': tone('positive'),
    '&[data-tone="note"]': tone('note'),
  };
});

interface Props {
  children: ReactNode;
  tone?: BadgeTone;
  icon?: ReactNode;
  title?: string;
}

/** A short word about a thing. The tone supports the word, it never replaces it. */
export function Badge({ children, tone = 'neutral', icon, title }: Props) {
  return (
    <Root data-tone={tone} title={title}>
      {icon}
      {children}
    </Root>
  );
}
