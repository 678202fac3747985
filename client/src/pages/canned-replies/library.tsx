import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import { styled, type Theme } from '@mui/material/styles';
import { ArrowLeft, MousePointerClick } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CannedPane, NewCannedPane } from '../../features/canned-replies/components/canned-pane';
import { FolderPane } from '../../features/canned-replies/components/folder-pane';
import { LibraryList } from '../../features/canned-replies/components/library-list';
import { addressOf, filterIn } from '../../features/canned-replies/model/library-filter';
import { ActionButton } from '../../ui/actions/action-button';
import { SearchField } from '../../ui/field/search-field';
import { useArrowKeys } from '../../ui/list/use-arrow-keys';
import { Toolbar } from '../../ui/page/toolbar';
import { EmptyState } from '../../ui/states/empty-state';
import { useLeaving } from './use-leaving';
import { useLibraryTools } from './use-library-tools';

const Panes = styled('div')(({ theme }) => ({
  display: 'grid',
  flex: 1,
  minHeight: 0,
  gridTemplateColumns: '208px 360px minmax(0, 1fr)',
  '& > *': { minHeight: 0, overflowY: 'auto' },
  '& > * + *': { borderLeft: `1px solid ${theme.vars.palette.hark.line.soft}` },
  [theme.breakpoints.down('lg')]: {
    gridTemplateColumns: '320px minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    '& > nav': { gridColumn: '1 / -1', borderLeft: 0 },
    '& > nav + *': { borderLeft: 0 },
  },
  [theme.breakpoints.down('md')]: {
    display: 'flex',
    flexDirection: 'column',
    '& > nav': { flexShrink: 0 },
    '& > div': { flex: 1, borderLeft: 0 },
  },
}));

const Search = styled('div')({ padding: '10px 12px' });

/** The same look at the library with another reply open. */
const withReply = (address: URLSearchParams, reply: string | null): URLSearchParams => {
  const next = addressOf(filterIn(address));
  if (reply !== null) next.set('reply', reply);
  return next;
};

/** Folders, the list, and the one that is open; what is shown stands in the address. */
export function Library() {
  const { t } = useTranslation(['cannedReplies', 'common']);
  const [address, setAddress] = useSearchParams();
  const { container, onKeyDown } = useArrowKeys();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { setDirty, leave } = useLeaving();
  const filter = filterIn(address);
  const open = address.get('reply');

  const addressWith = (reply: string) => `?${withReply(address, reply).toString()}`;
  const go = (reply: string | null) => setAddress((now) => withReply(now, reply));
  const search = useCallback(
    (q: string) =>
      setAddress((now) => withReply(addressOf({ ...filterIn(now), q }), now.get('reply')), {
        replace: true,
      }),
    [setAddress],
  );
  const isAlone = isNarrow && open !== null;
  const onNew = useCallback(() => {
    void leave(() => setAddress((now) => withReply(now, 'new')));
  }, [leave, setAddress]);
  const tools = useLibraryTools({ onNew, isTitled: !isAlone });
  const pane =
    open === 'new' ? (
      <NewCannedPane
        folder={filter.folder ?? ''}
        question={address.get('question') ?? ''}
        onDirty={setDirty}
        onMade={(id) => go(id)}
      />
    ) : open === null ? (
      <EmptyState icon={MousePointerClick} title={t('choose')} />
    ) : (
      <CannedPane key={open} id={open} onDirty={setDirty} onRemoved={() => go(null)} />
    );
  return (
    <>
      <Toolbar>
        {isAlone && (
          <Button
            variant="text"
            size="small"
            startIcon={<ArrowLeft size={15} aria-hidden />}
            onClick={() => void leave(() => go(null))}
          >
            {t('title')}
          </Button>
        )}
        {tools.bar}
      </Toolbar>
      <Panes>
        {!isAlone && <FolderPane filter={filter} />}
        {!isAlone && (
          <div
            ref={container}
            onKeyDown={onKeyDown}
            onClickCapture={(event) => {
              const link = (event.target as HTMLElement).closest('a');
              const reply = link && new URLSearchParams(link.search).get('reply');
              if (!reply || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              void leave(() => go(reply));
            }}
          >
            <Search role="search">
              <SearchField label={t('find')} value={filter.q} onSearch={search} />
            </Search>
            <LibraryList
              filter={filter}
              openId={open}
              addressOfReply={addressWith}
              create={<ActionButton action={tools.create} variant="contained" color="primary" />}
              onClear={<Button onClick={() => setAddress({})}>{t('showAll')}</Button>}
            />
          </div>
        )}
        {(!isNarrow || open !== null) && <div>{pane}</div>}
      </Panes>
    </>
  );
}
