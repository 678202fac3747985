import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { FileShape } from '../../../api/types/customer-data';
import { SelectField } from '../../../ui/field/select-field';
import { SwitchField } from '../../../ui/field/switch-field';
import { TextField } from '../../../ui/field/text-field';
import type { PlanDraft } from '../model/plan-draft';

const Grid = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
  gap: 16,
  alignItems: 'start',
});

const encodings: FileShape['encoding'][] = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'];
const delimiters: FileShape['delimiter'][] = [',', ';', '\t', '|'];
const names = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

interface Props {
  draft: PlanDraft;
  onChange: (draft: PlanDraft) => void;
}

/** How the bytes become cells, and whose keys they are. */
export function ShapeFields({ draft, onChange }: Props) {
  const { t } = useTranslation('customerImport');
  return (
    <>
      <Grid>
        <SelectField
          label={t('shape.encoding')}
          value={draft.encoding}
          options={encodings.map((value) => ({ value, label: t(`encoding.${value}`) }))}
          onChange={({ target }) =>
            onChange({ ...draft, encoding: target.value as FileShape['encoding'] })
          }
        />
        <SelectField
          label={t('shape.delimiter')}
          value={draft.delimiter}
          options={delimiters.map((value) => ({ value, label: t(`delimiter.${names[value]}`) }))}
          onChange={({ target }) =>
            onChange({ ...draft, delimiter: target.value as FileShape['delimiter'] })
          }
        />
        <TextField
          label={t('shape.source')}
          help={t('shape.sourceHelp')}
          value={draft.source}
          autoComplete="off"
          onChange={({ target }) => onChange({ ...draft, source: target.value })}
        />
      </Grid>
      <SwitchField
        label={t('shape.hasHeader')}
        checked={draft.hasHeader}
        onChange={(hasHeader) => onChange({ ...draft, hasHeader })}
      />
    </>
  );
}
