import { useSearchParams } from 'react-router';
import { IncidentList } from './incident-list';
import { IncidentView } from './incident-view';

const PARAMETER = 'incident';

/** All incidents, or the one that the address names. */
export function IncidentsTab() {
  const [search, setSearch] = useSearchParams();
  const id = search.get(PARAMETER);
  return id ? (
    <IncidentView key={id} id={id} onBack={() => setSearch({})} />
  ) : (
    <IncidentList onOpen={(opened) => setSearch({ [PARAMETER]: opened })} />
  );
}
