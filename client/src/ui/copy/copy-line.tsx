import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Check, Copy } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { monoFamily } from '../../theme/tokens';
import { useCopy } from './use-copy';

const Root = styled('div')({ display: 'flex', flexDirection: 'column', gap: 4 });

const Label = styled('span')({ fontSize: '0.8125rem', fontWeight: 500 });

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  padding: '3px 4px 3px 10px',
  borderRadius: 6,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  backgroundColor: theme.vars.palette.hark.ground.sunken,
  '& code': {
    flex: 1,
    minWidth: 0,
    padding: '5px 0',
    fontFamily: monoFamily,
    fontSize: '0.75rem',
    lineHeight: 1.5,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
}));

const Help = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.75rem',
  lineHeight: 1.45,
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  label: string;
  value: string;
  help?: string;
}

/** Something to take elsewhere: an address, a secret. One click selects it, the button copies it. */
export function CopyLine({ label, value, help }: Props) {
  const { t } = useTranslation('common');
  const { copied, copy } = useCopy(value);
  const id = useId();
  return (
    <Root role="group" aria-labelledby={id}>
      <Label id={id}>{label}</Label>
      <Line>
        <code>{value}</code>
        <Button
          size="small"
          variant="text"
          startIcon={copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
          aria-label={copied ? undefined : t('copy.what', { what: label })}
          onClick={() => void copy()}
        >
          {copied ? t('action.copied') : t('action.copy')}
        </Button>
      </Line>
      {help && <Help>{help}</Help>}
    </Root>
  );
}
