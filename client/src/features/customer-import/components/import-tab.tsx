import { useSearchParams } from 'react-router';
import { ImportList } from './import-list';
import { ImportView } from './import-view';

/** The tab of imports: all of them and room for a new file, or one of them. */
export function ImportTab() {
  const [address, setAddress] = useSearchParams();
  const shown = address.get('file');
  const open = (id: string | null) => setAddress(id === null ? {} : { file: id });
  return shown === null ? (
    <ImportList onOpen={open} />
  ) : (
    <ImportView key={shown} id={shown} onClose={() => open(null)} />
  );
}
