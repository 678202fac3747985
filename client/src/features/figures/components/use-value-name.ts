import { useTranslation } from 'react-i18next';
import type { FigureDimension } from '../../../api/types/figures';

/** What a value of a dimension is called; the words of the desk have no name of their own. */
export function useValueName() {
  const { t, i18n } = useTranslation(['figures', 'common']);
  return (dimension: FigureDimension, key: string, name: string | null): string => {
    if (name !== null) return name;
    if (key === 'none') return t(`figures:none.${dimension}`);
    if (dimension === 'kind') return t(`common:kinds.${key as 'comment'}`);
    if (dimension === 'segment') return t(`figures:segment.${key as 'vip'}`);
    if (dimension === 'language')
      return (
        new Intl.DisplayNames(i18n.language, { type: 'language', fallback: 'code' }).of(key) ?? key
      );
    return t('figures:gone');
  };
}
