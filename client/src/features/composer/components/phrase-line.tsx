import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { MessageSquareWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FoundPhrase } from '../model/find-forbidden';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  padding: '2px 12px 4px',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.dueSoon.text,
  '&[data-blocks="true"]': { color: theme.vars.palette.hark.breached.text },
  '& svg': { flexShrink: 0 },
  '& span': { overflowWrap: 'anywhere' },
}));

interface Props {
  text: string;
  found: readonly FoundPhrase[];
  onGo: (phrase: FoundPhrase) => void;
  /** Writes the hint in its place. */
  onReplace: (phrase: FoundPhrase) => void;
}

/** What is better not said, and what to write instead. What is blocked comes first. */
export function PhraseLine({ text, found, onGo, onReplace }: Props) {
  const { t } = useTranslation('composer');
  const blocking = found.find(({ severity }) => severity === 'block');
  const first = blocking ?? found[0];
  if (!first) return null;
  const words = text.slice(first.start, first.end);
  return (
    <Line role="status" data-blocks={blocking !== undefined}>
      <MessageSquareWarning size={13} aria-hidden />
      <span>
        {t(blocking ? 'phrase.block' : 'phrase.warn', { words })}
        {found.length > 1 && ` ${t('phrase.more', { count: found.length - 1 })}`}
      </span>
      <Button size="small" variant="text" color="primary" onClick={() => onGo(first)}>
        {t('phrase.show')}
      </Button>
      {first.hint !== '' && (
        <Button size="small" variant="text" color="primary" onClick={() => onReplace(first)}>
          {t('phrase.replace', { hint: first.hint })}
        </Button>
      )}
    </Line>
  );
}
