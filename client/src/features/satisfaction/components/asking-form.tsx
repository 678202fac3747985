import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { ShownAskingSetting } from '../../../api/types/satisfaction';
import { SelectField } from '../../../ui/field/select-field';
import { Section } from '../../../ui/page/section';
import { AskingChannels } from './asking-channels';
import { AskingWords } from './asking-words';

const Foot = styled('div')({ display: 'flex', gap: 8 });
const Pair = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
  gap: 12,
});

const delays = [0, 5, 15, 60, 240, 1440] as const;
const quiets = [7, 14, 30, 60, 90, 365] as const;
const lows = [1, 2, 3] as const;

const withOwn = (known: readonly number[], own: number): number[] =>
  known.includes(own) ? [...known] : [...known, own].toSorted((a, b) => a - b);

interface Props {
  setting: ShownAskingSetting;
  isChanged: boolean;
  isSaving: boolean;
  onChange: (change: Partial<ShownAskingSetting>) => void;
  onSave: () => void;
  onUndo: () => void;
}

/** Where, when and with which words customers are asked; nowhere until a channel is chosen. */
export function AskingForm({ setting, isChanged, isSaving, onChange, onSave, onUndo }: Props) {
  const { t } = useTranslation('satisfaction');
  const { delayMinutes, quietDays, lowRating } = setting;
  const minutes = (value: number) =>
    value === 0
      ? t('asking.atOnce')
      : value < 60
        ? t('asking.minutes', { count: value })
        : t('asking.hours', { count: value / 60 });
  return (
    <Section title={t('asking.title')} text={t('asking.help')}>
      <AskingChannels setting={setting} onChange={(channelIds) => onChange({ channelIds })} />
      <Pair>
        <SelectField
          label={t('asking.delay')}
          value={String(delayMinutes)}
          options={withOwn(delays, delayMinutes).map((value) => ({
            value: String(value),
            label: minutes(value),
          }))}
          onChange={({ target }) => onChange({ delayMinutes: Number(target.value) })}
        />
        <SelectField
          label={t('asking.quiet')}
          value={String(quietDays)}
          options={withOwn(quiets, quietDays).map((value) => ({
            value: String(value),
            label: t('asking.days', { count: value }),
          }))}
          onChange={({ target }) => onChange({ quietDays: Number(target.value) })}
        />
        <SelectField
          label={t('asking.low')}
          value={String(lowRating)}
          options={withOwn(lows, lowRating).map((value) => ({
            value: String(value),
            label: t('asking.upTo', { rating: String(value) }),
          }))}
          onChange={({ target }) => onChange({ lowRating: Number(target.value) })}
        />
      </Pair>
      <AskingWords setting={setting} onChange={(words) => onChange({ words })} />
      {isChanged && (
        <Foot>
          <Button variant="contained" color="primary" disabled={isSaving} onClick={onSave}>
            {t('asking.save')}
          </Button>
          <Button disabled={isSaving} onClick={onUndo}>
            {t('asking.undo')}
          </Button>
        </Foot>
      )}
    </Section>
  );
}
