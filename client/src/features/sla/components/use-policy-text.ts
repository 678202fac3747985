import { useTranslation } from 'react-i18next';
import { useConditionFacts } from '../../../api/condition-facts';
import type { Policy } from '../../../api/types/sla';
import type { Condition } from '../../../ui/condition/condition';
import { useConditionText } from '../../../ui/condition/use-condition-text';
import { writeDuration } from '../model/duration';
import { clockKinds } from '../model/policy-values';

/** A policy as two sentences that one can read aloud: for whom, and what is promised. */
export function usePolicyText(): (policy: Policy) => { who: string; what: string } {
  const { t, i18n } = useTranslation(['sla', 'common']);
  const { data: facts = [] } = useConditionFacts();
  const conditionText = useConditionText(facts);
  return ({ condition, targets }) => {
    const promises = clockKinds.flatMap((kind) => {
      const ofKind = targets.filter((target) => target.kind === kind);
      const [first] = ofKind;
      if (!first) return [];
      const times = [...new Set(ofKind.map(({ minutes }) => minutes))].sort((a, b) => a - b);
      const from = writeDuration(times[0]!, i18n.language);
      const to = writeDuration(times.at(-1)!, i18n.language);
      const within = times.length === 1 ? from : t('span', { from, to });
      return t(`promise.${first.time}`, { what: t(`common:due.clock.${kind}`), within });
    });
    return { who: conditionText(condition as unknown as Condition), what: promises.join(' · ') };
  };
}
