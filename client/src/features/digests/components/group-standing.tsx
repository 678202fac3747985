import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../api/session';
import type { Standing } from '../../../api/types/digests';
import { StandingDialog } from './standing-dialog';
import { StandingWords } from './standing-words';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  marginTop: 12,
  paddingTop: 12,
  borderTop: `1px solid ${theme.vars.palette.hark.line.soft}`,
  fontSize: '0.8125rem',
  '& > p': { flex: '1 1 220px', margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
}));

interface Props {
  topicId: string;
  topicName: string;
  standing: Standing | null;
  tools?: ReactNode;
}

/** What is said to a group of complaints, and the way to say something. */
export function GroupStanding({ topicId, topicName, standing, tools }: Props) {
  const { t } = useTranslation('digests');
  const [isOpen, setOpen] = useState(false);
  const mayAnswer = useCan('digests.answer');
  return (
    <Root>
      <p>{standing ? <StandingWords standing={standing} /> : t('standing.none')}</p>
      {mayAnswer && <Button onClick={() => setOpen(true)}>{t('standing.say')}</Button>}
      {tools}
      {isOpen && (
        <StandingDialog
          topicId={topicId}
          topicName={topicName}
          standing={standing}
          onClose={() => setOpen(false)}
        />
      )}
    </Root>
  );
}
