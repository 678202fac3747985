import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ImportMapping } from '../../../api/types/customer-data';
import { Choice } from '../../../ui/field/choice';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import type { PlanDraft } from '../model/plan-draft';

const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
  gap: 16,
  alignItems: 'start',
});

const bases: ImportMapping['basis'][] = [
  'consent',
  'contract',
  'legitimate-interest',
  'legal-obligation',
];

interface Props {
  draft: PlanDraft;
  onChange: (draft: PlanDraft) => void;
}

/** How dates, amounts and consents of the file are to be understood; only where it has some. */
export function RuleFields({ draft, onChange }: Props) {
  const { t } = useTranslation('customerImport');
  const { mapping } = draft;
  const put = (change: Partial<ImportMapping>) =>
    onChange({ ...draft, mapping: { ...mapping, ...change } });
  const has = (target: string) => mapping.columns.some((column) => column.target === target);
  return (
    <Grid>
      {has('fact-at') && (
        <Choice
          label={t('rule.dateOrder')}
          value={mapping.dateOrder}
          options={(['day-first', 'month-first'] as const).map((value) => ({
            value,
            label: t(`dateOrder.${value}`),
          }))}
          onChange={(dateOrder) => put({ dateOrder })}
        />
      )}
      {has('fact-amount') && (
        <TextField
          label={t('rule.currency')}
          help={t('rule.currencyHelp')}
          value={mapping.currency ?? ''}
          inputProps={{ maxLength: 3 }}
          autoComplete="off"
          onChange={({ target }) => put({ currency: target.value.toUpperCase() || null })}
        />
      )}
      {has('consent') && (
        <SelectField
          label={t('rule.basis')}
          value={mapping.basis}
          options={bases.map((value) => ({ value, label: t(`basis.${value}`) }))}
          onChange={({ target }) => put({ basis: target.value as ImportMapping['basis'] })}
        />
      )}
    </Grid>
  );
}
