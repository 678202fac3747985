import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComposerMode } from '../../../api/types/conversations';
import { acceptOf } from '../model/attachment-rules';

interface Props {
  rules: ComposerMode['attachments'];
  onFiles: (files: File[]) => void;
}

export function AttachButton({ rules, onFiles }: Props) {
  const { t } = useTranslation('composer');
  const input = useRef<HTMLInputElement>(null);
  if (rules === null || rules.max === 0) return null;
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple={rules.max > 1}
        accept={acceptOf(rules)}
        aria-label={t('attach')}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <Tooltip title={t('attach')}>
        <IconButton size="small" aria-label={t('attach')} onClick={() => input.current?.click()}>
          <Paperclip size={15} aria-hidden />
        </IconButton>
      </Tooltip>
    </>
  );
}
