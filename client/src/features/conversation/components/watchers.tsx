import { styled } from '@mui/material/styles';
import { Eye, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePresence } from '../../../api/live/use-presence';

/** Stands in the strip under the last message, so that nothing moves when somebody comes. */
const Line = styled('p')(({ theme }) => ({
  position: 'absolute',
  left: 16,
  right: 16,
  bottom: 0,
  display: 'flex',
  alignItems: 'center',
  gap: 5,
  height: 26,
  margin: 0,
  pointerEvents: 'none',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.muted,
  '&[data-typing="true"]': { fontWeight: 550, color: theme.vars.palette.hark.dueSoon.text },
  '& svg': { flexShrink: 0 },
}));

/** Who else is here: two people should not answer the same thing. */
export function Watchers({ conversationId }: { conversationId: string }) {
  const { t, i18n } = useTranslation('conversation');
  const { viewers, typing } = usePresence(conversationId);
  const list = (people: readonly { name: string }[]) =>
    new Intl.ListFormat(i18n.language).format(people.map(({ name }) => name));
  const writes = typing.length > 0;
  const names = list(writes ? typing : viewers);
  const key = writes
    ? typing.length > 1
      ? 'others.typingMany'
      : 'others.typing'
    : viewers.length > 1
      ? 'others.viewingMany'
      : 'others.viewing';
  const Icon = writes ? PencilLine : Eye;
  return (
    <span role="status">
      {names !== '' && (
        <Line data-typing={writes}>
          <Icon size={13} aria-hidden />
          <span>{t(key, { names })}</span>
        </Line>
      )}
    </span>
  );
}
