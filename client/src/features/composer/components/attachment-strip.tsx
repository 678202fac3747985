import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import { styled } from '@mui/material/styles';
import { FileText, Image as ImageIcon, TriangleAlert, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ComposerMode } from '../../../api/types/conversations';
import type { FileRef } from '../../../api/types/replies';
import { fileSize } from '../../../ui/text/file-size';
import type { Upload } from './use-uploads';

const List = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 6,
  margin: 0,
  padding: '4px 12px',
  listStyle: 'none',
});

const Chip = styled('li')(({ theme }) => ({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  maxWidth: 300,
  padding: '2px 2px 2px 8px',
  overflow: 'hidden',
  borderRadius: 6,
  fontSize: '0.75rem',
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  backgroundColor: theme.vars.palette.hark.ground.raised,
  '&[data-failed="true"]': {
    borderColor: theme.vars.palette.hark.breached.line,
    color: theme.vars.palette.hark.breached.text,
  },
  '& > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& > small': { color: theme.vars.palette.hark.text.muted, whiteSpace: 'nowrap' },
  '& > svg': { flexShrink: 0 },
  '& .MuiLinearProgress-root': { position: 'absolute', left: 0, right: 0, bottom: 0, height: 2 },
}));

interface Props {
  files: readonly FileRef[];
  uploads: readonly Upload[];
  rules: ComposerMode['attachments'];
  onDetach: (id: string) => void;
}

/** What goes along with the words, what is still on its way, and what could not come. */
export function AttachmentStrip({ files, uploads, rules, onDetach }: Props) {
  const { t } = useTranslation('composer');
  if (files.length === 0 && uploads.length === 0) return null;
  const close = (name: string, remove: () => void) => (
    <IconButton size="small" aria-label={t('detach', { name })} onClick={remove}>
      <X size={13} aria-hidden />
    </IconButton>
  );
  return (
    <List>
      {files.map(({ id, name, mime, bytes }) => (
        <Chip key={id}>
          {mime.startsWith('image/') ? (
            <ImageIcon size={13} aria-hidden />
          ) : (
            <FileText size={13} aria-hidden />
          )}
          <span>{name}</span>
          <small>{fileSize(bytes)}</small>
          {close(name, () => onDetach(id))}
        </Chip>
      ))}
      {uploads.map(({ key, name, share, error, cancel }) => (
        <Chip key={key} data-failed={error !== null} role={error === null ? undefined : 'alert'}>
          {error !== null && <TriangleAlert size={13} aria-hidden />}
          <span>
            {name}
            {error !== null &&
              ` · ${t(`refusal.${error}`, {
                count: rules?.max ?? 0,
                size: fileSize(rules?.maxBytes ?? 0),
              })}`}
          </span>
          {close(name, cancel)}
          {error === null && (
            <LinearProgress
              variant={share < 1 ? 'determinate' : 'indeterminate'}
              value={share * 100}
              aria-label={t('uploading', { name, percent: Math.round(share * 100) })}
            />
          )}
        </Chip>
      ))}
    </List>
  );
}
