import Alert from '@mui/material/Alert';
import { useTranslation } from 'react-i18next';
import type { Surge } from '../../../api/types/incidents';
import { TimeAgo } from '../../../ui/time/time-ago';
import { chance } from '../model/chance';

/** Why the desk thinks that something is unusual: seen, expected, how rare, in which words. */
export function SurgeLine({ surge }: { surge: Surge }) {
  const { t, i18n } = useTranslation('incidents');
  const { name, measure, observed, expected, p, hours, terms, endedAt } = surge;
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return (
    <Alert severity={endedAt ? 'info' : 'warning'} icon={false}>
      <strong>{name || t('wholeBrand')}</strong>
      {': '}
      {t(`surge.${measure}`, {
        observed,
        expected: number.format(expected),
        hours: number.format(hours),
      })}{' '}
      {t('surge.chance', { chance: number.format(chance(p)) })}
      {terms.length > 0 && ` ${t('surge.terms', { terms: terms.join(', ') })}`}{' '}
      <TimeAgo at={surge.foundAt} />
      {endedAt && ` · ${t('surge.over')}`}
    </Alert>
  );
}
