import { styled } from '@mui/material/styles';
import { Download, FileText, FileWarning, Loader } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../api/types/conversations';
import { fileSize } from '../../../ui/text/file-size';
import { attachmentLook } from '../model/attachment-look';
import { PictureAttachment } from './picture-attachment';

const List = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  margin: '6px 0 2px',
  padding: 0,
  listStyle: 'none',
});

const Chip = styled('a')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  maxWidth: 280,
  minHeight: 32,
  padding: '4px 10px',
  borderRadius: 6,
  textDecoration: 'none',
  color: theme.vars.palette.hark.text.strong,
  backgroundColor: theme.vars.palette.hark.ground.raised,
  border: `1px solid ${theme.vars.palette.hark.line.strong}`,
  '&[href]:hover': { borderColor: theme.vars.palette.hark.line.field },
  '& span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& small': { color: theme.vars.palette.hark.text.muted, whiteSpace: 'nowrap' },
  '& svg': { flexShrink: 0 },
}));

/** Pictures open in place; everything else is a file to download, or says why it is not there. */
export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <List>
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          <AttachmentView attachment={attachment} />
        </li>
      ))}
    </List>
  );
}

function AttachmentView({ attachment }: { attachment: Attachment }) {
  const { t } = useTranslation('conversation');
  const look = attachmentLook(attachment);
  const name = attachment.name ?? t(`attachment.${look.type}`);
  if (look.show === 'picture') return <PictureAttachment url={look.url} name={name} />;
  if (look.show === 'file') {
    return (
      <Chip href={look.url} download aria-label={t('attachment.download', { name })}>
        <FileText size={15} aria-hidden />
        <span>{name}</span>
        {attachment.bytes !== null && <small>{fileSize(attachment.bytes)}</small>}
        <Download size={14} aria-hidden />
      </Chip>
    );
  }
  const Icon = look.reason === 'pending' ? Loader : FileWarning;
  return (
    <Chip as="span" title={attachment.reason ?? undefined}>
      <Icon size={15} aria-hidden />
      <span>{name}</span>
      <small>{t(`attachment.${look.reason}`)}</small>
    </Chip>
  );
}
