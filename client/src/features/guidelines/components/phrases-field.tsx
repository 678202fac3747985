import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import OutlinedInput from '@mui/material/OutlinedInput';
import Select from '@mui/material/Select';
import { styled } from '@mui/material/styles';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ForbiddenPhrase } from '../../../api/types/guidance';

const Row = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 2fr) minmax(140px, 1fr) minmax(0, 2fr) auto',
  gap: 8,
  alignItems: 'center',
  [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
}));

const Help = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
}));

interface Props {
  phrases: ForbiddenPhrase[];
  onChange: (phrases: ForbiddenPhrase[]) => void;
}

/** What is not said: marked while one types, or kept from going out. */
export function PhrasesField({ phrases, onChange }: Props) {
  const { t } = useTranslation('guidelines');
  const change = (at: number, part: Partial<ForbiddenPhrase>) =>
    onChange(phrases.map((phrase, index) => (index === at ? { ...phrase, ...part } : phrase)));
  return (
    <>
      <Help>{t('phrasesHelp')}</Help>
      {phrases.map(({ phrase, severity, hint }, at) => (
        <Row key={at}>
          <OutlinedInput
            value={phrase}
            placeholder={t('phrase')}
            inputProps={{ 'aria-label': t('phrase'), maxLength: 120 }}
            onChange={({ target }) => change(at, { phrase: target.value })}
          />
          <Select
            value={severity}
            inputProps={{ 'aria-label': t('severityField') }}
            onChange={({ target }) => change(at, { severity: target.value })}
          >
            <MenuItem value="warn">{t('severity.warn')}</MenuItem>
            <MenuItem value="block">{t('severity.block')}</MenuItem>
          </Select>
          <OutlinedInput
            value={hint}
            placeholder={t('hint')}
            inputProps={{ 'aria-label': t('hint'), maxLength: 200 }}
            onChange={({ target }) => change(at, { hint: target.value })}
          />
          <IconButton
            size="small"
            aria-label={t('removePhrase', { phrase })}
            onClick={() => onChange(phrases.filter((_, index) => index !== at))}
          >
            <X size={14} aria-hidden />
          </IconButton>
        </Row>
      ))}
      <Button
        size="small"
        startIcon={<Plus size={14} aria-hidden />}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => onChange([...phrases, { phrase: '', severity: 'warn', hint: '' }])}
      >
        {t('addPhrase')}
      </Button>
    </>
  );
}
