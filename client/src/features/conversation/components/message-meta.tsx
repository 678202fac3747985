import { styled } from '@mui/material/styles';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnderWay } from '../../../api/sending';
import type { Message } from '../../../api/types/conversations';
import { RelativeTime } from '../../../ui/time/relative-time';
import { Revisions } from './revisions';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 6,
  minWidth: 0,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '& strong': {
    fontSize: '0.8125rem',
    fontWeight: 600,
    color: theme.vars.palette.hark.text.strong,
    overflowWrap: 'anywhere',
  },
}));

const Quiet = styled('button')({
  padding: 0,
  border: 0,
  font: 'inherit',
  color: 'inherit',
  background: 'none',
  textDecoration: 'underline dotted',
  textUnderlineOffset: 3,
  cursor: 'pointer',
});

interface Props {
  message: Message;
  children?: ReactNode;
}

/** Who wrote it and when; edits open below with what they changed. */
export function MessageMeta({ message, children }: Props) {
  const { t } = useTranslation(['conversation', 'common']);
  const [open, setOpen] = useState(false);
  const { author, direction, editedAt, revisions } = message;
  const edited = editedAt !== null || revisions.length > 0;
  return (
    <>
      <Line>
        <strong>
          <bdi>{author.name || t('common:person.unknown')}</bdi>
        </strong>
        {direction === 'outbound' && (
          <span>{author.type === 'user' ? t('message.us') : t('message.brand')}</span>
        )}
        {children}
        {isUnderWay(message) ? t('message.underWay') : <RelativeTime at={message.sentAt} />}
        {edited && revisions.length === 0 && <span>{t('message.edited')}</span>}
        {revisions.length > 0 && (
          <Quiet
            type="button"
            aria-expanded={open}
            title={open ? t('message.hideEdits') : t('message.showEdits')}
            onClick={() => setOpen(!open)}
          >
            {t('message.edited')}
          </Quiet>
        )}
      </Line>
      {open && <Revisions message={message} />}
    </>
  );
}
