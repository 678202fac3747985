import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import { styled } from '@mui/material/styles';
import { Paperclip, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileRef } from '../../../api/types/replies';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { fileSize } from '../../../ui/text/file-size';
import { useBringFile } from '../api/bring-file';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  fontSize: '0.8125rem',
  '& > span': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    padding: '2px 2px 2px 8px',
    borderRadius: 6,
    border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  },
  '& small': { color: theme.vars.palette.hark.text.muted },
}));

interface Props {
  files: readonly FileRef[];
  readOnly: boolean;
  onChange: (files: FileRef[]) => void;
}

/** Files that go out with every use. */
export function FilesField({ files, readOnly, onChange }: Props) {
  const { t } = useTranslation('cannedReplies');
  const input = useRef<HTMLInputElement>(null);
  const problem = useProblemNotice();
  const bring = useBringFile();
  if (readOnly && files.length === 0) return null;
  return (
    <Root>
      {files.map((file) => (
        <span key={file.id}>
          <Link href={`/api/v1/files/${file.id}/content`} target="_blank" rel="noopener">
            {file.name}
          </Link>
          <small>{fileSize(file.bytes)}</small>
          {!readOnly && (
            <IconButton
              size="small"
              aria-label={t('detach', { name: file.name })}
              onClick={() => onChange(files.filter(({ id }) => id !== file.id))}
            >
              <X size={13} aria-hidden />
            </IconButton>
          )}
        </span>
      ))}
      {!readOnly && (
        <>
          <Button
            size="small"
            variant="text"
            disabled={bring.isPending}
            startIcon={<Paperclip size={14} aria-hidden />}
            onClick={() => input.current?.click()}
          >
            {t('attach')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={t('attach')}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file)
                bring.mutate(file, {
                  onSuccess: (brought) => onChange([...files, brought]),
                  onError: problem,
                });
            }}
          />
        </>
      )}
    </Root>
  );
}
