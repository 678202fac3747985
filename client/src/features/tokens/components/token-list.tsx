import { KeyRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { List } from '../../../ui/list/list';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useTokens } from '../api/tokens';
import { TokenRow } from './token-row';

interface Props {
  /** Only those that act for this account; absent: all. */
  ownerId?: string;
  /** The way to make one, where the page does not offer it elsewhere. */
  create?: ReactNode;
}

export function TokenList({ ownerId, create }: Props) {
  const { t } = useTranslation('tokens');
  return (
    <Loaded query={useTokens()} skeleton={<ListSkeleton rows={3} rowHeight={64} />}>
      {(tokens) => {
        const shown = tokens.filter(({ user }) => ownerId === undefined || user.id === ownerId);
        return shown.length === 0 ? (
          <EmptyState
            icon={KeyRound}
            title={t('emptyTitle')}
            text={t('emptyText')}
            actions={create}
          />
        ) : (
          <>
            <List aria-label={t('title')}>
              {shown.map((token) => (
                <TokenRow key={token.id} token={token} showOwner={ownerId === undefined} />
              ))}
            </List>
            {create}
          </>
        );
      }}
    </Loaded>
  );
}
