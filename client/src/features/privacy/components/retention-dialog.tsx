import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Retention } from '../../../api/types/privacy';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SwitchField } from '../../../ui/field/switch-field';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { useSetRetention } from '../api/retention';
import { daysTyped } from '../model/days-typed';
import { useSweepAtOnce } from './use-sweep-at-once';
import { WouldGo } from './would-go';

interface Props {
  rule: Retention;
  onClose: () => void;
}

/** How long one kind of data stays; what that would take away is counted while one types. */
export function RetentionDialog({ rule, onClose }: Props) {
  const { t } = useTranslation(['privacy', 'common']);
  const common = useTranslation('common');
  const [text, setText] = useState(String(rule.days));
  const [isOn, setIsOn] = useState(rule.isOn);
  const days = daysTyped(text);
  const set = useSetRetention(rule.kind);
  const sweep = useSweepAtOnce(rule.kind, onClose);
  const isSweeping = rule.lastRun !== null && rule.lastRun.endedAt === null;
  return (
    <FormDialog
      title={t(`retention.kind.${rule.kind}`)}
      submit={t('common:action.save')}
      busy={set.isPending || days === null}
      refusal={set.error && problemText(common.t, set.error)}
      onSubmit={(event) => {
        event.preventDefault();
        if (days !== null) set.mutate({ days, isOn }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <Typography variant="body2">{t(`retention.what.${rule.kind}`)}</Typography>
      <SwitchField
        label={t('retention.on')}
        help={t('retention.onHelp')}
        checked={isOn}
        onChange={setIsOn}
      />
      <TextField
        label={t('retention.daysLabel')}
        help={t('retention.daysHelp', { count: rule.defaultDays })}
        error={days === null ? t('retention.daysWrong') : undefined}
        value={text}
        inputMode="numeric"
        autoFocus
        onChange={({ target }) => setText(target.value)}
      />
      <WouldGo kind={rule.kind} days={days} />
      <div>
        <Button
          color="error"
          disabled={days === null || isSweeping}
          onClick={() => days !== null && sweep(days)}
        >
          {t('retention.sweepNow')}
        </Button>
      </div>
    </FormDialog>
  );
}
