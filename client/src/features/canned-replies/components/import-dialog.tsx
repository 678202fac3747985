import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Download, FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useImport, useTryImport } from '../api/transfer';
import { refusedAsCsv } from '../model/refused-lines';
import { ImportLines } from './import-lines';
import { useRefusalText } from './use-refusal';

const Choice = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 10 });

/** Brings a file in: first what it would do, line by line, then for good. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('cannedReplies');
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const notice = useNotice();
  const refusalText = useRefusalText();
  const trial = useTryImport();
  const bringing = useImport();
  const report = trial.data;
  const coming = report ? report.counts.added + report.counts.changed : 0;
  const error = bringing.error ?? trial.error;

  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    bringing.reset();
    trial.mutate(chosen);
  };
  const bring = () => {
    if (!file) return input.current?.click();
    bringing.mutate(file, {
      onSuccess: ({ counts }) => {
        notice({ text: t('import.done', { ...counts, count: counts.added + counts.changed }) });
        onClose();
      },
    });
  };
  return (
    <FormDialog
      title={t('import.title')}
      submit={file ? t('import.submit', { count: coming }) : t('import.choose')}
      busy={trial.isPending || bringing.isPending || (file !== null && coming === 0)}
      refusal={error && refusalText(error)}
      onSubmit={(event) => {
        event.preventDefault();
        bring();
      }}
      onClose={onClose}
    >
      <span>{t('import.text')}</span>
      <Choice>
        <Button startIcon={<FileUp size={15} aria-hidden />} onClick={() => input.current?.click()}>
          {t('import.choose')}
        </Button>
        <span>{file?.name ?? t('import.noFile')}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.json,text/csv,application/json"
          aria-label={t('import.choose')}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            target.value = '';
            choose(chosen);
          }}
        />
      </Choice>
      {report && (
        <>
          <Alert severity={report.counts.refused > 0 ? 'warning' : 'info'}>
            {t('import.counts', report.counts)}
          </Alert>
          <ImportLines lines={report.lines} />
          {report.counts.refused > 0 && (
            <Choice>
              <Button
                size="small"
                component="a"
                download={t('import.refusedFile')}
                href={`data:text/csv;charset=utf-8,${encodeURIComponent(refusedAsCsv(report))}`}
                startIcon={<Download size={14} aria-hidden />}
              >
                {t('import.refusedDownload')}
              </Button>
            </Choice>
          )}
        </>
      )}
    </FormDialog>
  );
}
