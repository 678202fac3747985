import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../../../api/types/customers';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { LinkedText } from '../../../ui/text/linked-text';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useAddNote, useRemoveNote } from '../api/notes';
import { PanelSection } from './panel-section';

const List = styled('ul')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 6,
  margin: '8px 0 0',
  padding: 0,
  listStyle: 'none',
  '& li': {
    display: 'flex',
    gap: 4,
    padding: '6px 4px 6px 10px',
    borderRadius: 6,
    borderLeft: `3px solid ${theme.vars.palette.hark.note.fill}`,
    backgroundColor: theme.vars.palette.hark.note.soft,
  },
  '& p': { flex: 1, minWidth: 0, margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  '& small': { display: 'block', color: theme.vars.palette.hark.text.muted },
}));

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 6 });

/** What colleagues should know about this customer, whatever the conversation. */
export function NotesSection({ customer }: { customer: Customer }) {
  const { t } = useTranslation(['customer', 'common']);
  const { notes, can } = customer;
  const remove = useAskedRemoval(customer.id);
  if (notes.length === 0 && !can.includes('note')) return null;
  return (
    <PanelSection title={t('notes.title')}>
      {can.includes('note') && <NoteForm customerId={customer.id} />}
      {notes.length > 0 && (
        <List>
          {notes.map((note) => (
            <li key={note.id}>
              <p>
                <LinkedText text={note.body} />
                <small>
                  {note.author?.name ?? t('common:person.unknown')} ·{' '}
                  <TimeAgo at={note.createdAt} />
                </small>
              </p>
              {note.can.some((ability) => ability === 'remove' || ability === 'delete') && (
                <Tooltip title={t('notes.remove')}>
                  <IconButton
                    size="small"
                    aria-label={t('notes.remove')}
                    onClick={() => void remove(note.id)}
                  >
                    <Trash2 size={13} aria-hidden />
                  </IconButton>
                </Tooltip>
              )}
            </li>
          ))}
        </List>
      )}
    </PanelSection>
  );
}

function NoteForm({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customer');
  const onError = useProblemNotice();
  const add = useAddNote(customerId);
  const [body, setBody] = useState('');
  const isEmpty = body.trim() === '';
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) add.mutate(body.trim(), { onError, onSuccess: () => setBody('') });
      }}
    >
      <OutlinedInput
        multiline
        minRows={1}
        maxRows={6}
        value={body}
        placeholder={t('notes.add')}
        inputProps={{ 'aria-label': t('notes.add') }}
        onChange={({ target }) => setBody(target.value)}
        sx={{ '& textarea': { padding: '6px 10px' } }}
      />
      {!isEmpty && (
        <Button type="submit" size="small" disabled={add.isPending} sx={{ alignSelf: 'flex-end' }}>
          {t('notes.save')}
        </Button>
      )}
    </Form>
  );
}

function useAskedRemoval(customerId: string) {
  const { t } = useTranslation('customer');
  const confirm = useConfirm();
  const onError = useProblemNotice();
  const removal = useRemoveNote(customerId);
  return async (noteId: string) => {
    const agreed = await confirm({
      title: t('notes.removeTitle'),
      text: t('notes.removeText'),
      confirm: t('notes.remove'),
      destructive: true,
    });
    if (agreed) removal.mutate(noteId, { onError });
  };
}
