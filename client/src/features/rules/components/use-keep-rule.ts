import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../api/problem';
import type { Rule } from '../../../api/types/rules';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useSaveRule } from '../api/rules';
import { type Draft, draftToSend } from '../model/draft';
import { useRuleRefusal } from './use-rule-refusal';

/** Saves a rule; asks once when it is one for everything. */
export function useKeepRule(rule: Rule | null, onKept: () => void) {
  const { t } = useTranslation('rules');
  const confirm = useConfirm();
  const save = useSaveRule(rule);
  const refusalText = useRuleRefusal();
  const [nameless, setNameless] = useState(false);

  const isForEverything = (error: unknown): error is Problem =>
    error instanceof Problem && error.code === 'rule.matches-everything';

  const askAboutEverything = async (draft: Draft, count: number): Promise<void> => {
    const isMeant = await confirm({
      title: t('everythingTitle'),
      text: t('everythingText', { count }),
      confirm: t('everything'),
    });
    if (isMeant) save.mutate(draftToSend(draft, true), { onSuccess: onKept });
  };

  const keep = (draft: Draft): void => {
    const isNameless = draft.name.trim() === '';
    setNameless(isNameless);
    if (isNameless) return;
    save.mutate(draftToSend(draft), {
      onSuccess: onKept,
      onError: (error) => {
        if (isForEverything(error))
          void askAboutEverything(draft, Number(error.document['count'] ?? 0));
      },
    });
  };

  const refused = save.error && !isForEverything(save.error) ? refusalText(save.error) : null;
  return { keep, busy: save.isPending, refusal: nameless ? t('problem.name') : refused };
}
