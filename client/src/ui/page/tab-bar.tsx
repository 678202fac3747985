import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

const Bar = styled('nav')(({ theme }) => ({
  display: 'flex',
  gap: 4,
  marginBottom: 24,
  overflowX: 'auto',
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
  '& a': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    padding: '8px 10px',
    marginBottom: -1,
    whiteSpace: 'nowrap',
    fontSize: '0.8125rem',
    fontWeight: 500,
    textDecoration: 'none',
    borderBottom: '2px solid transparent',
    color: theme.vars.palette.hark.text.muted,
  },
  '& a:hover': { color: theme.vars.palette.hark.text.strong },
  '& a:focus-visible': { outlineOffset: -2, borderRadius: 6 },
  '& a[aria-current="page"]': {
    color: theme.vars.palette.hark.text.strong,
    borderBottomColor: theme.vars.palette.hark.accent.text,
  },
}));

export interface TabLink {
  id: string;
  to: string;
  label: string;
  /** A figure or a sign behind the label. */
  mark?: ReactNode;
}

/** The parts of a page, each with an address of its own. */
export function TabBar({
  label,
  tabs,
  active,
}: {
  label: string;
  tabs: TabLink[];
  active: string;
}) {
  return (
    <Bar aria-label={label}>
      {tabs.map(({ id, to, label: words, mark }) => (
        <Link key={id} to={to} aria-current={id === active ? 'page' : undefined}>
          {words}
          {mark !== undefined && <span>{mark}</span>}
        </Link>
      ))}
    </Bar>
  );
}
