import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Queue } from '../../../api/types/routing';
import { TextField } from '../../../ui/field/text-field';
import { Card } from '../../../ui/page/card';
import { useSaveQueue } from '../api/queues';
import { type Draft, toSend } from '../model/draft';
import { PreviewPanel } from './preview-panel';
import { QueueFields } from './queue-fields';
import { QueueSentences } from './queue-sentences';
import { useQueueRefusal } from './use-queue-refusal';

const Frame = styled(Card)(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 320px)',
  gap: 24,
  [theme.breakpoints.down('lg')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  [theme.breakpoints.down('sm')]: { padding: 12 },
}));
const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 });
const Buttons = styled('div')({ display: 'flex', gap: 8, flexWrap: 'wrap' });

interface Props {
  /** Null: a new one. */
  queue: Queue | null;
  initial: Draft;
  onClose: () => void;
}

/** A queue edited in place; beside it who would get a conversation by it. */
export function QueueEditor({ queue, initial, onClose }: Props) {
  const { t } = useTranslation(['routing', 'common']);
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const save = useSaveQueue(queue);
  const refusalText = useQueueRefusal();
  const set = (change: Partial<Draft>) => setDraft((known) => ({ ...known, ...change }));
  const nameless = draft.name.trim() === '';
  return (
    <Frame aria-label={queue?.name ?? t('newName')}>
      <Form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!nameless) save.mutate(toSend(draft), { onSuccess: onClose });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) onClose();
        }}
      >
        <QueueSentences draft={draft} />
        {save.error && <Alert severity="error">{refusalText(save.error)}</Alert>}
        <TextField
          label={t('name')}
          value={draft.name}
          autoFocus
          autoComplete="off"
          inputProps={{ maxLength: 80 }}
          error={tried && nameless ? t('common:field.required') : undefined}
          onChange={({ target }) => set({ name: target.value })}
        />
        <QueueFields draft={draft} onChange={set} />
        <Buttons>
          <Button type="submit" variant="contained" color="primary" disabled={save.isPending}>
            {t('common:action.save')}
          </Button>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        </Buttons>
      </Form>
      <PreviewPanel draft={draft} />
    </Frame>
  );
}
