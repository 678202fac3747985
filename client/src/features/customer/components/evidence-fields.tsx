import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { EVIDENCE, evidenceOf } from '../model/evidence';
import type { LinkValues } from './use-link-form';

/** How one knows that a profile is a customer's. */
export function EvidenceFields({ form }: { form: UseFormReturn<LinkValues> }) {
  const { t } = useTranslation('customer');
  return (
    <>
      <SelectField
        label={t('link.evidence')}
        value={form.watch('evidence')}
        onChange={({ target }) => {
          const evidence = evidenceOf(target.value);
          if (evidence) form.setValue('evidence', evidence);
        }}
        options={EVIDENCE.map((value) => ({ value, label: t(`evidence.${value}`) }))}
      />
      <TextField
        label={t('link.detail')}
        help={t('link.detailHelp')}
        optional
        {...form.register('detail')}
      />
    </>
  );
}
