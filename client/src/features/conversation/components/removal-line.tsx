import { styled } from '@mui/material/styles';
import { EyeOff, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import { RelativeTime } from '../../../ui/time/relative-time';

const Line = styled('p')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 6,
  margin: '2px 0 0',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.breached.text,
}));

const removers = ['author', 'brand', 'network'] as const;

/** Says that a message is no longer to be seen on the network, by whom and since when. */
export function RemovalLine({ message, hiddenBy }: { message: Message; hiddenBy?: string }) {
  const { t } = useTranslation('conversation');
  const { removedAt, removedBy, hiddenAt } = message;
  if (removedAt !== null) {
    const by = removers.find((remover) => remover === removedBy) ?? 'unknown';
    return (
      <Line>
        <Trash2 size={13} aria-hidden />
        <span>
          {t(`message.removedBy.${by}`)} · <RelativeTime at={removedAt} />
        </span>
      </Line>
    );
  }
  if (hiddenAt === null) return null;
  return (
    <Line>
      <EyeOff size={13} aria-hidden />
      <span>
        {hiddenBy === undefined ? t('message.hidden') : t('message.hiddenBy', { name: hiddenBy })} ·{' '}
        <RelativeTime at={hiddenAt} />
      </span>
    </Line>
  );
}
