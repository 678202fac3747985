import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { useNotice } from '../../../ui/notices/notices-provider';
import { problemText } from '../../../ui/states/problem-text';
import { useLink } from '../api/links';
import type { Evidence } from '../model/evidence';

export interface LinkValues {
  evidence: Evidence;
  detail: string;
}

/** Evidence and a few words, and what sends them. */
export function useLinkForm(
  customerId: string,
  onDone: () => void,
  evidence: Evidence = 'given-by-customer',
) {
  const { t } = useTranslation('customer');
  const { t: common } = useTranslation('common');
  const notice = useNotice();
  const mutation = useLink(customerId);
  const form = useForm<LinkValues>({
    defaultValues: { evidence, detail: '' },
  });

  const link = (identityId: string, { evidence: how, detail }: LinkValues) =>
    mutation.mutate(
      { identityId, evidence: how, ...(detail.trim() !== '' && { detail: detail.trim() }) },
      {
        onSuccess: () => {
          notice({ text: t('link.done') });
          onDone();
        },
      },
    );
  const { error, isPending, isSuccess } = mutation;
  const refusal = isProblem(error, 'identity.linked')
    ? t('link.conflict')
    : error && problemText(common, error);
  return { form, link, refusal, busy: isPending || isSuccess };
}
