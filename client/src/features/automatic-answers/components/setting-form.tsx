import Button from '@mui/material/Button';
import Slider from '@mui/material/Slider';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { AnswerHours, AnswerMode, AnswerSetting } from '../../../api/types/automatic-answers';
import { Choice } from '../../../ui/field/choice';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { Section } from '../../../ui/page/section';
import { useCalendarChoices } from '../api/answers';
import { ChannelBoxes } from './channel-boxes';
import { LanguageBoxes } from './language-boxes';
import { usePercent } from './use-percent';

const modes: readonly AnswerMode[] = ['off', 'suggest', 'send'];
const hours: readonly AnswerHours[] = ['always', 'open', 'closed'];
const longestNotice = 300;

const Foot = styled('div')({ display: 'flex', gap: 8 });

interface Props {
  setting: AnswerSetting;
  isChanged: boolean;
  isSaving: boolean;
  onChange: (change: Partial<AnswerSetting>) => void;
  onSave: () => void;
  onUndo: () => void;
}

/** How far the desk goes by itself, and where. */
export function SettingForm({ setting, isChanged, isSaving, onChange, onSave, onUndo }: Props) {
  const { t, i18n } = useTranslation('automaticAnswers');
  const percent = usePercent();
  const { data: calendars = [] } = useCalendarChoices();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const sends = setting.mode === 'send';
  return (
    <Section title={t('setting.title')} text={t('setting.help')}>
      <Choice
        label={t('setting.mode')}
        value={setting.mode}
        options={modes.map((value) => ({ value, label: t(`setting.modes.${value}`) }))}
        onChange={(mode) => onChange({ mode })}
      />
      <Typography variant="body2" color="textSecondary">
        {t(`setting.modeHelp.${setting.mode}`)}
      </Typography>
      {sends && (
        <>
          <div>
            <Typography variant="body2" id="answer-confidence">
              {t('setting.confidence', { confidence: percent(setting.confidence) })}
            </Typography>
            <Slider
              size="small"
              aria-labelledby="answer-confidence"
              min={0.5}
              max={1}
              step={0.005}
              value={setting.confidence}
              valueLabelDisplay="auto"
              valueLabelFormat={percent}
              getAriaValueText={percent}
              onChange={(_, value) => onChange({ confidence: Number(value) })}
            />
          </div>
          <ChannelBoxes
            chosen={setting.channelIds}
            onChange={(channelIds) => onChange({ channelIds })}
          />
          <LanguageBoxes
            chosen={setting.languages}
            onChange={(languages) => onChange({ languages })}
          />
          <SelectField
            label={t('setting.hours')}
            value={setting.hours}
            options={hours.map((value) => ({ value, label: t(`setting.hourChoices.${value}`) }))}
            onChange={({ target }) =>
              onChange({ hours: hours.find((one) => one === target.value) ?? 'always' })
            }
          />
          {setting.hours !== 'always' && (
            <SelectField
              label={t('setting.calendar')}
              value={setting.calendarId ?? ''}
              displayEmpty
              options={[
                { value: '', label: t('setting.usualCalendar') },
                ...calendars.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={({ target }) => onChange({ calendarId: target.value || null })}
            />
          )}
          {setting.languages.map((language) => (
            <TextField
              key={language}
              label={t('setting.notice', { language: names.of(language) ?? language })}
              help={t('setting.noticeHelp')}
              multiline
              value={setting.notices[language] ?? ''}
              placeholder={setting.usualNotices[language] ?? setting.usualNotices['en']}
              inputProps={{ maxLength: longestNotice, lang: language }}
              onChange={({ target }) =>
                onChange({ notices: { ...setting.notices, [language]: target.value } })
              }
            />
          ))}
        </>
      )}
      {isChanged && (
        <Foot>
          <Button variant="contained" color="primary" disabled={isSaving} onClick={onSave}>
            {t('setting.save')}
          </Button>
          <Button disabled={isSaving} onClick={onUndo}>
            {t('setting.undo')}
          </Button>
        </Foot>
      )}
    </Section>
  );
}
