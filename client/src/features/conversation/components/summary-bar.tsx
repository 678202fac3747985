import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { TextQuote } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../../ui/actions/action';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useAskSummary, useSummary } from '../api/summary';
import { screenLanguage } from '../model/screen-language';
import { SummaryDialog } from './summary-dialog';

const Card = styled('section')(({ theme }) => ({
  flexShrink: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: 12,
  rowGap: 2,
  alignItems: 'center',
  padding: '8px 16px',
  borderBottom: `1px solid ${theme.vars.palette.hark.line.soft}`,
  '& p': { margin: 0, fontSize: '0.8125rem', lineHeight: 1.5, overflowWrap: 'anywhere' },
  '& small': { gridColumn: '1 / -1', color: theme.vars.palette.hark.text.muted },
}));

/** What a language model made of the conversation, where one may be asked; nothing elsewhere. */
export function SummaryBar({ conversationId }: { conversationId: string }) {
  const { t, i18n } = useTranslation('conversation');
  const language = screenLanguage(i18n.language);
  const { data } = useSummary(conversationId, language);
  const { mutate, isPending } = useAskSummary(conversationId, language);
  const [looking, setLooking] = useState(false);
  const onError = useProblemNotice();
  const offer = data?.offer ?? null;
  const isFirst = offer?.isFirst ?? true;
  const actions = useMemo<Action[]>(() => {
    const run = () => (isFirst ? setLooking(true) : mutate(undefined, { onError }));
    const action = (id: string, title: string, act: () => void, shortcut?: string): Action => ({
      id: `conversation.${id}`,
      title,
      group: 'conversation',
      icon: TextQuote,
      ...(shortcut !== undefined && { shortcut }),
      run: act,
    });
    return offer === null
      ? []
      : [
          action('summarise', t('summary.make'), run, 'shift+s'),
          action('see-sent', t('summary.look'), () => setLooking(true)),
        ];
  }, [offer, isFirst, mutate, onError, t]);
  useOfferActions(actions);
  const summary = data?.summary ?? null;
  const [make] = actions;
  if (summary === null && make === undefined) return null;
  return (
    <Card aria-label={t('summary.title')} aria-busy={isPending}>
      <p>{isPending ? t('summary.asking') : (summary?.text ?? t('summary.none'))}</p>
      {make && (summary === null || summary.isStale) && (
        <Button size="small" disabled={isPending} onClick={() => void make.run()}>
          {summary === null ? t('summary.make') : t('summary.again')}
        </Button>
      )}
      {summary && !isPending && (
        <small>
          {t('summary.by', { model: summary.model, name: summary.byName ?? '–' })} ·{' '}
          <TimeAgo at={summary.madeAt} />
          {summary.isStale && ` · ${t('summary.stale')}`}
        </small>
      )}
      {looking && offer && (
        <SummaryDialog
          offer={offer}
          busy={isPending}
          onClose={() => setLooking(false)}
          onSend={() => mutate(undefined, { onError, onSuccess: () => setLooking(false) })}
        />
      )}
    </Card>
  );
}
