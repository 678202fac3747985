import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';

const Root = styled('section')(({ theme }) => ({
  padding: '12px 16px',
  borderTop: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

const Head = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  minHeight: 28,
  marginBottom: 2,
  '& h3': {
    flex: 1,
    margin: 0,
    fontSize: '0.75rem',
    fontWeight: 600,
    color: theme.vars.palette.hark.text.muted,
  },
}));

interface Props {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

/** One part of the panel under its heading. */
export function PanelSection({ title, action, children }: Props) {
  const id = useId();
  return (
    <Root aria-labelledby={id}>
      <Head>
        <h3 id={id}>{title}</h3>
        {action}
      </Head>
      {children}
    </Root>
  );
}
