import Tooltip from '@mui/material/Tooltip';
import { useTranslation } from 'react-i18next';
import { exactTime } from './format-time';
import { timeAgo } from './ago';
import { useNow } from './use-now';
import { useZone } from './zone-context';

/** How long ago something was, inside a sentence: "2 min. ago". The exact time on hover. */
export function TimeAgo({ at }: { at: string }) {
  const { i18n } = useTranslation();
  const style = { language: i18n.language, zone: useZone() };
  const instant = Date.parse(at);
  return (
    <Tooltip title={exactTime(instant, style)}>
      <time dateTime={at}>{timeAgo(instant, useNow(), style)}</time>
    </Tooltip>
  );
}
