import ButtonBase from '@mui/material/ButtonBase';
import Switch from '@mui/material/Switch';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../api/types/rules';
import { MoreButton } from '../../../ui/actions/more-button';
import { Badge } from '../../../ui/badge/badge';
import { ListRow } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useSwitchRule } from '../api/rules';
import { draftOf } from '../model/draft';
import { RuleHistory } from './rule-history';
import { RuleLog } from './rule-log';
import { RuleSentence } from './rule-sentence';
import { useActionWords } from './use-action-words';
import { useRuleMenu } from './use-rule-menu';

const Place = styled('span')(({ theme }) => ({
  [theme.breakpoints.down('sm')]: { display: 'none' },
  alignSelf: 'flex-start',
  minWidth: 20,
  paddingTop: 10,
  textAlign: 'right',
  fontVariantNumeric: 'tabular-nums',
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.text.faint,
}));

const Words = styled(ButtonBase)({
  flex: 1,
  minWidth: 0,
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: 2,
  padding: '6px 8px',
  borderRadius: 6,
  textAlign: 'left',
  '&[data-off="true"]': { opacity: 0.72 },
});

const Head = styled('span')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  fontSize: '0.8125rem',
  '& strong': { fontWeight: 600 },
});

interface Props {
  rule: Rule;
  place: number;
  onEdit: () => void;
  onUp?: () => void;
  onDown?: () => void;
}

/** One rule: its name, its sentence, how often it fired, whether it is on. */
export function RuleRow({ rule, place, onEdit, onUp, onDown }: Props) {
  const { t } = useTranslation('rules');
  const onError = useProblemNotice();
  const { actionWord } = useActionWords();
  const switching = useSwitchRule();
  const [shown, setShown] = useState<'history' | 'log' | null>(null);
  const actions = useRuleMenu(rule, { onEdit, onUp, onDown, onShow: setShown });
  return (
    <ListRow>
      <Place>{place}</Place>
      <Words
        data-off={!rule.isEnabled}
        onClick={onEdit}
        aria-label={t('edit', { name: rule.name })}
      >
        <Head>
          <strong>{rule.name}</strong>
          {!rule.isEnabled && <Badge>{t('off')}</Badge>}
          {rule.firings > 0 && <Badge tone="accent">{t('fired', { count: rule.firings })}</Badge>}
          {rule.failures > 0 && (
            <Badge tone="breached">{t('failed', { count: rule.failures })}</Badge>
          )}
          {rule.broken.length > 0 && <Badge tone="breached">{t('broken.mark')}</Badge>}
          {rule.lastFiredAt && (
            <small>
              {t('lastFired')} <TimeAgo at={rule.lastFiredAt} />
            </small>
          )}
        </Head>
        <RuleSentence rule={draftOf(rule)} />
        {rule.broken.map(({ action, detail }) => (
          <small key={action + detail}>
            {t('broken.why', { action: actionWord(action), detail })}
          </small>
        ))}
      </Words>
      <Switch
        checked={rule.isEnabled}
        slotProps={{ input: { 'aria-label': t('switchOn', { name: rule.name }) } }}
        onChange={(_, isEnabled) => switching.mutate({ id: rule.id, isEnabled }, { onError })}
      />
      <MoreButton label={t('menu', { name: rule.name })} actions={actions} />
      {shown === 'history' && <RuleHistory rule={rule} onClose={() => setShown(null)} />}
      {shown === 'log' && <RuleLog rule={rule} onClose={() => setShown(null)} />}
    </ListRow>
  );
}
