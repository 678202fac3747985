import { FileSpreadsheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { List } from '../../../ui/list/list';
import { LoadMore } from '../../../ui/list/load-more';
import { EmptyState } from '../../../ui/states/empty-state';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useImports } from '../api/imports';
import { BringFile } from './bring-file';
import { ImportRow } from './import-row';

/** Every file that was brought, newest first. */
export function ImportList({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useTranslation('customerImport');
  const query = useImports();
  return (
    <>
      <BringFile onBrought={onOpen} />
      <Loaded query={query} skeleton={<ListSkeleton rows={4} rowHeight={64} />}>
        {({ pages }) => {
          const imports = pages.flatMap((page) => page.items);
          return imports.length === 0 ? (
            <EmptyState icon={FileSpreadsheet} title={t('emptyTitle')} text={t('emptyText')} />
          ) : (
            <>
              <List aria-label={t('list')}>
                {imports.map((one) => (
                  <ImportRow key={one.id} one={one} onOpen={() => onOpen(one.id)} />
                ))}
              </List>
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
