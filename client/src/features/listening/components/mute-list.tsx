import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Section } from '../../../ui/page/section';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useMutes, useUnmute } from '../api/hits';

/** What nobody wants to see any more, each with the way back. */
export function MuteList() {
  const { can } = useMe();
  return can.includes('listening.work') ? <Mutes /> : null;
}

function Mutes() {
  const { t } = useTranslation('listening');
  const { data: mutes = [] } = useMutes();
  const { mutate: unmute, isPending } = useUnmute();
  const onError = useProblemNotice();
  if (mutes.length === 0) return null;
  return (
    <Section title={t('mutes.title')} text={t('mutes.text')}>
      <List aria-label={t('mutes.title')}>
        {mutes.map(({ id, kind, label, streamName, by, at }) => (
          <ListRow key={id}>
            <RowWords>
              <strong>{label}</strong>
              <span>
                {t(`mutes.kind.${kind}`)}
                {streamName && ` · ${streamName}`}
                {by && ` · ${by}`} · <TimeAgo at={at} />
              </span>
            </RowWords>
            <Button
              size="small"
              disabled={isPending}
              aria-label={t('mutes.back', { name: label })}
              onClick={() => unmute(id, { onError })}
            >
              {t('mutes.show')}
            </Button>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
