import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { styled } from '@mui/material/styles';
import { FileUp } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../../ui/actions/action';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { useBringFile } from '../api/imports';
import { useImportProblem } from './use-import-problem';

const Zone = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 12,
  padding: 20,
  marginBottom: 20,
  borderRadius: 10,
  border: `1px dashed ${theme.vars.palette.hark.line.strong}`,
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
  '&[data-over="true"]': { backgroundColor: theme.vars.palette.hark.accent.soft },
  '& > span': { flex: '1 1 240px' },
  '& > [role="alert"], & > [role="progressbar"]': { flexBasis: '100%' },
}));

/** Where a file is dropped or chosen; it is sent at once, and read on the server. */
export function BringFile({ onBrought }: { onBrought: (id: string) => void }) {
  const { t } = useTranslation('customerImport');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { mutate, isPending, error } = useBringFile();
  const problem = useImportProblem();
  const bring = (file: File | undefined) => {
    if (file) mutate(file, { onSuccess: ({ id }) => onBrought(id) });
  };
  const choose = useMemo<Action>(
    () => ({
      id: 'customer-import.bring',
      title: t('bring'),
      group: 'page',
      icon: FileUp,
      shortcut: 'c',
      run: () => input.current?.click(),
    }),
    [t],
  );
  useOfferActions(useMemo(() => [choose], [choose]));
  return (
    <Zone
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        bring(event.dataTransfer.files[0]);
      }}
    >
      <Button
        variant="contained"
        color="primary"
        disabled={isPending}
        startIcon={<FileUp size={15} aria-hidden />}
        onClick={() => void choose.run()}
      >
        {t('bring')}
      </Button>
      <span>{t('bringText')}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv"
        aria-label={t('bring')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          bring(file);
        }}
      />
      {isPending && <LinearProgress aria-label={t('bringing')} />}
      {error && <Alert severity="error">{problem(error)}</Alert>}
    </Zone>
  );
}
