import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';

const Root = styled('section')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 240px) minmax(0, 1fr)',
  columnGap: 40,
  rowGap: 12,
  padding: '24px 0',
  borderTop: `1px solid ${theme.vars.palette.hark.line.soft}`,
  '&:first-of-type': { borderTop: 0, paddingTop: 0 },
  [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

const Content = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'stretch',
  gap: 16,
  minWidth: 0,
});

interface Props {
  title: string;
  text?: ReactNode;
  children: ReactNode;
}

/** A part of a long page: what it is about at the left, the thing itself at the right. */
export function Section({ title, text, children }: Props) {
  const id = useId();
  return (
    <Root aria-labelledby={id}>
      <div>
        <Typography id={id} variant="h3" component="h2">
          {title}
        </Typography>
        {text && (
          <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5 }}>
            {text}
          </Typography>
        )}
      </div>
      <Content>{children}</Content>
    </Root>
  );
}
