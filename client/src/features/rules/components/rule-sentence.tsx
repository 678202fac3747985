import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../model/draft';
import { useRuleText } from './use-rule-text';

const Sentence = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  color: theme.vars.palette.hark.text.muted,
  overflowWrap: 'anywhere',
  '& b': { fontWeight: 500, color: theme.vars.palette.hark.text.strong },
}));

/** "When a message arrives and sentiment is negative, then set the priority: high." */
export function RuleSentence({ rule }: { rule: Omit<Draft, 'name' | 'isEnabled'> }) {
  const { t, i18n } = useTranslation('rules');
  const { when, condition, actions } = useRuleText()(rule);
  const list = new Intl.ListFormat(i18n.language);
  return (
    <Sentence>
      {t('when')} <b>{when}</b>
      {condition !== '' && (
        <>
          {' '}
          {t('if')} <b>{condition}</b>
        </>
      )}
      , {t('then')} <b>{actions.length === 0 ? '…' : list.format(actions)}</b>
      {rule.stopAfter && `, ${t('stops')}`}.
    </Sentence>
  );
}
