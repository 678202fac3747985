import Tooltip from '@mui/material/Tooltip';
import { useTranslation } from 'react-i18next';
import { exactTime, shortTime } from './format-time';
import { useNow } from './use-now';
import { useZone } from './zone-context';

interface Props {
  /** ISO 8601. */
  at: string;
  className?: string;
}

/** A time as a person would say it; the exact one on hover and for screen readers. */
export function RelativeTime({ at, className }: Props) {
  const { t, i18n } = useTranslation('common');
  const style = { language: i18n.language, zone: useZone() };
  const instant = Date.parse(at);
  return (
    <Tooltip title={exactTime(instant, style)}>
      <time dateTime={at} className={className}>
        {shortTime(instant, useNow(), style, t('time.justNow'))}
      </time>
    </Tooltip>
  );
}
