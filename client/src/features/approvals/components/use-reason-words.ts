import { useTranslation } from 'react-i18next';
import type { Approval } from '../../../api/types/approval';

/** Why a reply waits: the name of the rule, and what it found in the text. */
export function useReasonWords(): (reason: Approval['reasons'][number]) => string {
  const { t, i18n } = useTranslation('approvals');
  const and = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return ({ ruleName, risks }) =>
    risks.length === 0
      ? ruleName
      : t('because', { rule: ruleName, risks: and.format(risks.map((risk) => t(`risk.${risk}`))) });
}
