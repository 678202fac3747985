import { useTranslation } from 'react-i18next';
import type { DigestChange } from '../../../api/types/digests';
import { onceIn } from '../model/share-of-chance';

interface Props {
  before: number;
  change: DigestChange;
  p: number;
}

/** The count against the period before, and whether that is more than chance. */
export function ChangeLine({ before, change, p }: Props) {
  const { t, i18n } = useTranslation('digests');
  const round = change === 'as-usual' ? null : onceIn(p);
  return (
    <>
      {t('before', { count: before })}: {t(`change.${change}`)}
      {round !== null &&
        ` (${t('chance', { n: new Intl.NumberFormat(i18n.language).format(round) })})`}
    </>
  );
}
