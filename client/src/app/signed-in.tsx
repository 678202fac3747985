import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';
import { LiveProvider } from '../api/live/live-provider';
import { sessionQuery } from '../api/session';
import { paths } from '../paths/paths';
import { ZoneContext } from '../ui/time/zone-context';
import { Starting } from './routing/starting';
import { Shell } from './shell/shell';
import { useAppliedPreferences } from './account/use-applied-preferences';

/** The part of the desk that needs a person; everybody else is led to the door. */
export const SignedIn = () => (
  <Suspense fallback={<Starting />}>
    <Gate />
  </Suspense>
);

function Gate() {
  const { data: me } = useSuspenseQuery(sessionQuery);
  const { pathname, search } = useLocation();
  useAppliedPreferences(me);
  if (me === null || me.mustChangePassword) {
    const to = pathname === paths.home ? '' : `?to=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={paths.signIn + to} replace />;
  }
  return (
    <ZoneContext value={me.timeZone}>
      <LiveProvider>
        <Shell />
      </LiveProvider>
    </ZoneContext>
  );
}
