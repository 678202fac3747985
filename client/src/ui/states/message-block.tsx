import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

const Root = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 4,
  flex: 1,
  minHeight: 200,
  padding: 24,
  textAlign: 'center',
  '& p': { textWrap: 'balance' },
});

const Sign = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  width: 40,
  height: 40,
  marginBottom: 8,
  borderRadius: 10,
  color: theme.vars.palette.hark.text.muted,
  backgroundColor: theme.vars.palette.hark.pressed,
}));

const Actions = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'center',
  gap: 8,
  marginTop: 12,
});

interface Props {
  icon: LucideIcon;
  title: string;
  text?: ReactNode;
  actions?: ReactNode;
  role?: 'alert' | 'status';
}

/** A sign, a sentence and the way on, in the middle of an otherwise empty place. */
export function MessageBlock({ icon: Icon, title, text, actions, role }: Props) {
  return (
    <Root role={role}>
      <Sign aria-hidden>
        <Icon size={20} strokeWidth={1.6} />
      </Sign>
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      {text && (
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: 380 }}>
          {text}
        </Typography>
      )}
      {actions && <Actions>{actions}</Actions>}
    </Root>
  );
}
