import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { BookMarked, ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guidance } from '../../../api/types/guidance';
import { GuidelineBody } from './guideline-body';
import { PinnedList } from './pinned-list';

const Root = styled('div')(({ theme }) => ({
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

const Line = styled(ButtonBase)(({ theme }) => ({
  display: 'flex',
  width: '100%',
  justifyContent: 'flex-start',
  gap: 6,
  minHeight: 28,
  padding: '2px 12px',
  fontSize: '0.75rem',
  textAlign: 'left',
  color: theme.vars.palette.hark.text.muted,
  '& svg': { flexShrink: 0 },
  '& span': {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& strong': { fontWeight: 600, color: theme.vars.palette.hark.text.strong },
}));

const Whole = styled('div')({ maxHeight: '32vh', overflowY: 'auto', padding: '2px 12px 10px' });

interface Props {
  conversationId: string;
  guidance: Guidance;
}

/** How a brand wants this answered: a line that unfolds. What a rule pinned is always read. */
export function GuidelineLine({ conversationId, guidance }: Props) {
  const { t } = useTranslation('composer');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { items, pinned } = guidance;
  if (items.length === 0 && pinned.length === 0) return null;
  const tone = items.find((item) => item.crisis !== '')?.crisis ?? items[0]?.tone ?? '';
  return (
    <Root>
      {items.length > 0 && (
        <Line aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <BookMarked size={13} aria-hidden />
          <span>
            <strong>{t('guideline.title')}</strong> {isOpen ? '' : tone}
          </span>
          {isOpen ? <ChevronUp size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
        </Line>
      )}
      {isOpen && (
        <Whole id={id}>
          {items.map((item) => (
            <GuidelineBody key={item.id} guideline={item} />
          ))}
        </Whole>
      )}
      <PinnedList conversationId={conversationId} pinned={pinned} />
    </Root>
  );
}
