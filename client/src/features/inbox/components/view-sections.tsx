import { useTranslation } from 'react-i18next';
import { useMe, useUpdateMe } from '../../../api/session';
import type { Views } from '../../../api/types/views';
import { firstView, paths } from '../../../paths/paths';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { searchOf } from '../model/list-address';
import { inOwnOrder, withSectionOrder } from '../model/view-order';
import { SortableViews } from './sortable-views';
import { useInboxAddress } from './use-inbox-address';
import { builtInViews } from './use-view-name';
import { ViewEntry } from './view-entry';
import { kindIcons, savedViewIcon as SavedIcon, viewIcons } from './view-icons';
import { Section, SectionTitle, ViewItem, ViewList } from './view-parts';

interface Props {
  views: Views;
  folded: boolean;
}

/** All views in their sections: built in, saved, by kind, by channel. */
export function ViewSections({ views, folded }: Props) {
  return (
    <>
      <BuiltInViews views={views} folded={folded} />
      {views.saved.length > 0 && <SavedViews views={views} folded={folded} />}
      <KindViews views={views} folded={folded} />
      <ChannelViews views={views} folded={folded} />
    </>
  );
}

/** The own order of views, kept with the account, and how to change it section by section. */
function useOwnOrder() {
  const own = useMe().preferences.viewOrder ?? [];
  const { mutate } = useUpdateMe();
  const onError = useProblemNotice();
  const setOrder = (section: string[]) =>
    mutate({ preferences: { viewOrder: withSectionOrder(own, section) } }, { onError });
  return { own, setOrder };
}

/** Whether the address shows exactly this view and filter. */
function useIsCurrent() {
  const { view, filter } = useInboxAddress();
  const search = searchOf(filter);
  return (wanted: string, wantedSearch = '') => view === wanted && search === wantedSearch;
}

function BuiltInViews({ views, folded }: Props) {
  const { t } = useTranslation('inbox');
  const { own, setOrder } = useOwnOrder();
  const isCurrent = useIsCurrent();
  const usual = inOwnOrder(views.builtIn, ({ key }) => key, builtInViews);
  const sorted = inOwnOrder(usual, ({ key }) => key, own);
  return (
    <Section style={{ marginTop: 0 }}>
      <SortableViews
        folded={folded}
        onOrder={setOrder}
        views={sorted.map(({ key, count }) => {
          const Icon = viewIcons[key];
          return {
            key,
            name: t(`view.${key}`),
            entry: (
              <ViewEntry
                name={t(`view.${key}`)}
                to={paths.inbox(key)}
                icon={<Icon size={16} strokeWidth={1.8} aria-hidden />}
                count={count}
                current={isCurrent(key)}
                folded={folded}
                hasMenu
              />
            ),
          };
        })}
      />
    </Section>
  );
}

function SavedViews({ views, folded }: Props) {
  const { t } = useTranslation('inbox');
  const { own, setOrder } = useOwnOrder();
  const isCurrent = useIsCurrent();
  return (
    <Section>
      {!folded && <SectionTitle>{t('views.saved')}</SectionTitle>}
      <SortableViews
        folded={folded}
        onOrder={setOrder}
        views={inOwnOrder(views.saved, ({ id }) => id, own).map((saved) => ({
          key: saved.id,
          name: saved.name,
          saved,
          entry: (
            <ViewEntry
              name={saved.name}
              to={paths.inbox(saved.id)}
              icon={<SavedIcon size={16} strokeWidth={1.8} aria-hidden />}
              count={saved.count}
              current={isCurrent(saved.id)}
              folded={folded}
              hasMenu
            />
          ),
        }))}
      />
    </Section>
  );
}

function KindViews({ views, folded }: Props) {
  const { t } = useTranslation(['inbox', 'common']);
  const isCurrent = useIsCurrent();
  return (
    <Section>
      {!folded && <SectionTitle>{t('views.byKind')}</SectionTitle>}
      <ViewList>
        {views.kinds.map(({ kind, count }) => {
          const Icon = kindIcons[kind];
          const search = searchOf({ kind });
          return (
            <ViewItem key={kind}>
              <ViewEntry
                name={t(`common:kinds.${kind}`)}
                to={paths.inbox(firstView, null, search)}
                icon={<Icon size={16} strokeWidth={1.8} aria-hidden />}
                count={count}
                current={isCurrent(firstView, search)}
                folded={folded}
              />
            </ViewItem>
          );
        })}
      </ViewList>
    </Section>
  );
}

function ChannelViews({ views, folded }: Props) {
  const { t } = useTranslation('inbox');
  const isCurrent = useIsCurrent();
  if (views.channels.length === 0) return null;
  return (
    <Section>
      {!folded && <SectionTitle>{t('views.byChannel')}</SectionTitle>}
      <ViewList>
        {views.channels.map(({ id, name, network, count }) => {
          const search = searchOf({ channelId: id });
          return (
            <ViewItem key={id}>
              <ViewEntry
                name={name}
                to={paths.inbox(firstView, null, search)}
                icon={<NetworkGlyph network={network} size={16} />}
                count={count}
                current={isCurrent(firstView, search)}
                folded={folded}
              />
            </ViewItem>
          );
        })}
      </ViewList>
    </Section>
  );
}
