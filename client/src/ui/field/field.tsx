import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const Root = styled('div')({ display: 'flex', flexDirection: 'column', gap: 4 });

const Label = styled('label')(({ theme }) => ({
  fontSize: '0.8125rem',
  fontWeight: 500,
  '& small': { fontWeight: 400, color: theme.vars.palette.hark.text.faint, fontSize: '0.75rem' },
}));

const Help = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.75rem',
  lineHeight: 1.45,
  color: theme.vars.palette.hark.text.muted,
  '&[data-error="true"]': { color: theme.vars.palette.hark.breached.text },
}));

export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

interface Props {
  label: string;
  help?: ReactNode;
  error?: string;
  optional?: boolean;
  /** Draws the control; spread what it gets onto the element that takes the focus. */
  children: (control: FieldControl) => ReactNode;
}

/** A label above a control, a help line below; an error takes the place of the help. */
export function Field({ label, help, error, optional = false, children }: Props) {
  const { t } = useTranslation('common');
  const id = useId();
  const below = error ?? help;
  return (
    <Root>
      <Label htmlFor={id}>
        {label} {optional && <small>({t('field.optional')})</small>}
      </Label>
      {children({
        id,
        'aria-describedby': below === undefined ? undefined : `${id}-below`,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {below !== undefined && (
        <Help id={`${id}-below`} data-error={error !== undefined} role={error && 'alert'}>
          {below}
        </Help>
      )}
    </Root>
  );
}
