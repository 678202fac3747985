import { Repeat2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from './badge';

interface Props {
  /** Conversations with a complaint in 30 days. */
  complaints: number;
  /** For a row with little room: the number alone, the words as a title. */
  isCompact?: boolean;
}

/** From the second complaint on: whoever answers should know. */
export function RepeatBadge({ complaints, isCompact = false }: Props) {
  const { t } = useTranslation('common');
  if (complaints < 2) return null;
  const words = t('repeat.nth', { count: complaints, ordinal: true });
  const badge = (
    <Badge
      tone={complaints > 2 ? 'breached' : 'dueSoon'}
      icon={<Repeat2 size={12} aria-hidden />}
      title={isCompact ? words : undefined}
    >
      {isCompact ? complaints : words}
    </Badge>
  );
  return isCompact ? (
    <span role="img" aria-label={words} style={{ display: 'inline-flex' }}>
      {badge}
    </span>
  ) : (
    badge
  );
}
