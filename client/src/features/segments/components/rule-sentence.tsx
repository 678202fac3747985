import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { SegmentRule, ThresholdField, Thresholds } from '../../../api/types/segments';
import { piecesOf } from '../model/sentence';
import { fits, valueTyped } from '../model/threshold-value';

const Sentence = styled('p')({ margin: 0, fontSize: '0.9375rem', lineHeight: 2.1 });

const Place = styled('input')(({ theme }) => ({
  font: 'inherit',
  fontWeight: 500,
  height: 28,
  margin: '0 2px',
  padding: '0 6px',
  boxSizing: 'border-box',
  textAlign: 'center',
  color: theme.vars.palette.hark.accent.text,
  backgroundColor: theme.vars.palette.hark.accent.soft,
  border: '1px solid transparent',
  borderRadius: 6,
  appearance: 'textfield',
  '&::placeholder': { color: theme.vars.palette.hark.text.muted, opacity: 1, fontWeight: 400 },
  '&::-webkit-inner-spin-button': { display: 'none' },
  '&:hover': { borderColor: theme.vars.palette.hark.line.field },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.hark.accent.text}` },
  '&[aria-invalid="true"]': {
    color: theme.vars.palette.hark.breached.text,
    backgroundColor: theme.vars.palette.hark.breached.soft,
  },
}));

interface Props {
  rule: SegmentRule;
  thresholds: Thresholds;
  onChange: (thresholds: Thresholds) => void;
}

/** A rule as a sentence one can read aloud, with its values to type over. */
export function RuleSentence({ rule, thresholds, onChange }: Props) {
  const { t } = useTranslation('segments');
  const fieldOf = (name: string) => rule.fields.find((field) => field.name === name);
  return (
    <Sentence>
      {piecesOf(t(`sentence.${rule.segment}`)).map((piece) => {
        if ('text' in piece) return piece.text;
        const field = fieldOf(piece.field);
        return (
          field && (
            <Value
              key={field.name}
              field={field}
              value={thresholds[field.name] ?? null}
              onChange={(value) => onChange({ ...thresholds, [field.name]: value })}
            />
          )
        );
      })}
    </Sentence>
  );
}

const fieldNames = [
  'purchases',
  'days',
  'years',
  'mostComplaints',
  'complaints',
  'negativePercent',
  'messages',
  'lowRatings',
  'followers',
  'praise',
  'positivePercent',
  'dealValue',
  'attribute',
  'value',
] as const;

interface ValueProps {
  field: ThresholdField;
  value: number | string | null;
  onChange: (value: number | string | null) => void;
}

function Value({ field, value, onChange }: ValueProps) {
  const { t } = useTranslation('segments');
  const isText = field.unit === 'text';
  const known = fieldNames.find((name) => name === field.name);
  const label = known ? t(`field.${known}`) : field.name;
  const shown = value === null || Number.isNaN(value) ? '' : String(value);
  const placeholder = field.mayBeOff ? t(isText ? 'anything' : 'off') : '';
  const width = Math.max(shown.length, placeholder.length, 2);
  return (
    <Place
      type={isText ? 'text' : 'number'}
      inputMode={isText ? undefined : 'numeric'}
      aria-label={label}
      aria-invalid={!fits(field, value)}
      placeholder={placeholder}
      value={shown}
      min={field.least}
      max={field.most}
      maxLength={100}
      style={{ width: `calc(${width}ch + 18px)` }}
      onChange={({ target }) => onChange(valueTyped(field, target.value))}
    />
  );
}
