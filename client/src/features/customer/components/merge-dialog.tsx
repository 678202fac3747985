import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../../../api/types/customers';
import { isProblem } from '../../../api/problem';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { useNotice } from '../../../ui/notices/notices-provider';
import { problemText } from '../../../ui/states/problem-text';
import { useMerge } from '../api/merges';
import type { Evidence } from '../model/evidence';
import { CustomerSearch } from './customer-search';
import { EvidenceFields } from './evidence-fields';
import { MergePreview } from './merge-preview';
import type { LinkValues } from './use-link-form';

interface Props {
  customer: Customer;
  /** Absent: the other is looked for first. */
  other?: { id: string; name: string };
  evidence?: Evidence;
  onClose: () => void;
}

/** Says that two customers are one person, after showing what comes along. */
export function MergeDialog({ customer, other, evidence = 'agent-decided', onClose }: Props) {
  const { t } = useTranslation('customer');
  const { t: common } = useTranslation('common');
  const notice = useNotice();
  const [chosen, setChosen] = useState(other ?? null);
  const { mutate, isPending, isSuccess, error } = useMerge(customer.id);
  const form = useForm<LinkValues>({ defaultValues: { evidence, detail: '' } });
  const busy = isPending || isSuccess;
  const save = form.handleSubmit(({ evidence: how, detail }) => {
    if (chosen === null) return;
    mutate(
      {
        absorbedId: chosen.id,
        evidence: how,
        ...(detail.trim() !== '' && { detail: detail.trim() }),
      },
      {
        onSuccess: () => {
          notice({ text: t('merge.done') });
          onClose();
        },
      },
    );
  });
  return (
    <FormDialog
      title={t('merge.title')}
      submit={t('merge.confirm')}
      busy={busy || chosen === null}
      refusal={
        isProblem(error, 'customers.merged')
          ? t('merge.conflict')
          : error && problemText(common, error)
      }
      onSubmit={(event) => void save(event)}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        {t('merge.text')}
      </Typography>
      {chosen === null ? (
        <CustomerSearch exceptId={customer.id} onChoose={setChosen} />
      ) : (
        <>
          <MergePreview
            customerId={customer.id}
            other={chosen}
            busy={busy}
            onBack={other === undefined ? () => setChosen(null) : undefined}
          />
          <EvidenceFields form={form} />
        </>
      )}
    </FormDialog>
  );
}
