import { styled } from '@mui/material/styles';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import { MessageMeta } from './message-meta';
import { MessageBody } from './message-body';

const Card = styled('div')(({ theme }) => ({
  margin: '8px 0',
  padding: '8px 12px 10px',
  borderRadius: 6,
  borderLeft: `3px solid ${theme.vars.palette.hark.note.fill}`,
  backgroundColor: theme.vars.palette.hark.note.soft,
}));

const Kind = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  fontWeight: 600,
  color: theme.vars.palette.hark.note.text,
}));

/** What colleagues tell each other. Its ground, its edge and its word say that no customer sees it. */
export function NoteCard({ message, depth }: { message: Message; depth: number }) {
  const { t } = useTranslation('conversation');
  return (
    <Card style={{ marginLeft: depth * 28 }}>
      <MessageMeta message={message}>
        <Kind title={t('message.notePrivacy')}>
          <Lock size={11} aria-hidden />
          {t('message.note')}
        </Kind>
      </MessageMeta>
      <MessageBody message={message} />
    </Card>
  );
}
