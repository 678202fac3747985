import { useTranslation } from 'react-i18next';
import type { Standing } from '../../../api/types/digests';
import { ExternalLink } from '../../../ui/link/external-link';
import { RelativeTime } from '../../../ui/time/relative-time';
import { StandingBadge } from './standing-badge';

type Said = Pick<Standing, 'state' | 'note' | 'url' | 'byName' | 'at'>;

/** State, note, link, by whom and when, in one flowing line. */
export function StandingWords({ standing }: { standing: Said }) {
  const { t } = useTranslation('digests');
  const { state, note, url, byName, at } = standing;
  return (
    <>
      <StandingBadge state={state} /> {note !== '' && <span dir="auto">{note} </span>}
      {url && <ExternalLink href={url}>{t('standing.more')}</ExternalLink>}{' '}
      <small>
        {byName}, <RelativeTime at={at} plain />
      </small>
    </>
  );
}
