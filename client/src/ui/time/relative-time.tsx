import Tooltip from '@mui/material/Tooltip';
import { useTranslation } from 'react-i18next';
import { exactTime, shortTime } from './format-time';
import { useNow } from './use-now';
import { useZone } from './zone-context';

interface Props {
  /** ISO 8601. */
  at: string;
  className?: string;
  /** Without our own tooltip: for long lists, where the browser's is enough. */
  plain?: boolean;
}

/** A time as a person would say it; the exact one on hover and for screen readers. */
export function RelativeTime({ at, className, plain = false }: Props) {
  const { t, i18n } = useTranslation('common');
  const style = { language: i18n.language, zone: useZone() };
  const instant = Date.parse(at);
  const exact = exactTime(instant, style);
  const time = (
    <time dateTime={at} className={className} title={plain ? exact : undefined}>
      {shortTime(instant, useNow(), style, t('time.justNow'))}
    </time>
  );
  return plain ? time : <Tooltip title={exact}>{time}</Tooltip>;
}
