import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { isEmpty, type KeptDraft } from '../api/kept-draft';

const State = styled('span')(({ theme }) => ({
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.faint,
  '&[data-state="failing"]': { color: theme.vars.palette.hark.dueSoon.text },
}));

/** Whether what is written is safe. */
export function DraftState({ draft }: { draft: KeptDraft }) {
  const { t } = useTranslation('composer');
  if (isEmpty(draft)) return null;
  return (
    <State data-state={draft.state} role={draft.state === 'failing' ? 'status' : undefined}>
      {t(`draft.${draft.state}`)}
    </State>
  );
}

const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  padding: '6px 12px',
  fontSize: '0.75rem',
  backgroundColor: theme.vars.palette.hark.dueSoon.soft,
}));

interface Props {
  draft: KeptDraft;
  onChange: (change: Pick<KeptDraft, 'theirs'> & Partial<KeptDraft>) => void;
}

/** The same person began something else in another window: nothing is lost without being asked. */
export function OtherDraft({ draft: { theirs }, onChange }: Props) {
  const { t } = useTranslation('composer');
  if (theirs === null) return null;
  return (
    <Bar role="alert">
      <span>{t('draft.theirs')}</span>
      <Button
        size="small"
        onClick={() =>
          onChange({ theirs: null, body: theirs.body, attachments: theirs.attachments })
        }
      >
        {t('draft.takeTheirs')}
      </Button>
      <Button size="small" onClick={() => onChange({ theirs: null })}>
        {t('draft.keepMine')}
      </Button>
    </Bar>
  );
}
