import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentEntry } from '../../../api/types/incidents';
import { TextField } from '../../../ui/field/text-field';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { dateAndTime } from '../../../ui/time/date-and-time';
import { useZone } from '../../../ui/time/zone-context';
import { useLogDecision } from '../api/incidents';
import { useEntryWords } from './use-entry-words';

const Lines = styled('ol')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  '& li': {
    display: 'grid',
    gridTemplateColumns: '150px minmax(0, 1fr)',
    gap: 12,
    padding: '6px 0',
    borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: 0 },
  },
  '& time': { color: theme.vars.palette.hark.text.muted, fontSize: '0.75rem' },
  '& p': { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
}));
const Form = styled('form')({ display: 'flex', gap: 8, alignItems: 'flex-end', flexWrap: 'wrap' });

interface Props {
  id: string;
  entries: readonly IncidentEntry[];
  mayWrite: boolean;
}

/** Who did and decided what, when; nothing in it is ever changed. */
export function IncidentLog({ id, entries, mayWrite }: Props) {
  const { t, i18n } = useTranslation('incidents');
  const [text, setText] = useState('');
  const { mutate, isPending } = useLogDecision(id);
  const onError = useProblemNotice();
  const words = useEntryWords();
  const style = { language: i18n.language, zone: useZone() };
  return (
    <>
      {mayWrite && (
        <Form
          aria-label={t('log.decision')}
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') return;
            mutate(text.trim(), { onSuccess: () => setText(''), onError });
          }}
        >
          <div style={{ flex: '1 1 240px' }}>
            <TextField
              label={t('log.decision')}
              value={text}
              inputProps={{ maxLength: 2000 }}
              onChange={({ target }) => setText(target.value)}
            />
          </div>
          <Button type="submit" disabled={isPending || text.trim() === ''}>
            {t('log.write')}
          </Button>
        </Form>
      )}
      <Lines>
        {entries.toReversed().map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at}>{dateAndTime(Date.parse(entry.at), style)}</time>
            <div>
              <p>
                <strong>{entry.by ?? t('log.desk')}</strong> {words(entry)}
              </p>
              {entry.text && <p>{entry.text}</p>}
            </div>
          </li>
        ))}
      </Lines>
    </>
  );
}
