import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { ApiToken } from '../../../api/types/access';
import { Badge } from '../../../ui/badge/badge';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { ListRow, RowWords } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useNow } from '../../../ui/time/use-now';
import { useRevokeToken } from '../api/tokens';
import { tokenState } from '../model/token-state';

/** One token: what for, whose, when last used, until when. Its secret is nowhere to be seen. */
export function TokenRow({ token, showOwner }: { token: ApiToken; showOwner: boolean }) {
  const { t } = useTranslation('tokens');
  const confirm = useConfirm();
  const onError = useProblemNotice();
  const revoke = useRevokeToken();
  const state = tokenState(token, useNow());
  const ask = async () => {
    const sure = await confirm({
      title: t('revoke.title', { name: token.name }),
      text: t('revoke.text'),
      confirm: t('revoke.confirm'),
      destructive: true,
    });
    if (sure) revoke.mutate(token.id, { onError });
  };
  return (
    <ListRow>
      <RowWords>
        <strong>{token.name}</strong>
        {showOwner && <span>{t('actsFor', { name: token.user.name })}</span>}
        <span>
          {token.lastUsedAt === null ? (
            t('neverUsed')
          ) : (
            <>
              {t('lastUsed')} <TimeAgo at={token.lastUsedAt} />
            </>
          )}
          {state === 'works' && token.expiresAt !== null && (
            <>
              {' · '}
              {t('ends')} <TimeAgo at={token.expiresAt} />
            </>
          )}
        </span>
      </RowWords>
      {state === 'works' ? (
        <Button
          size="small"
          disabled={revoke.isPending}
          aria-label={t('revoke.label', { name: token.name })}
          onClick={() => void ask()}
        >
          {t('revoke.confirm')}
        </Button>
      ) : (
        <Badge>{t(`state.${state}`)}</Badge>
      )}
    </ListRow>
  );
}
