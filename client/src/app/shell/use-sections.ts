import { useEffect, useMemo } from 'react';
import { useMe, useUpdateMe } from '../../api/session';
import { useFirstSteps } from '../../features/first-steps/api/use-first-steps';
import { sectionsFor, type Section } from './sections';

/** The sections of this person; the first steps are among them only while there is one to take. */
export function useSections(): Section[] {
  const { can } = useMe();
  const open = useFirstSteps().state === 'open';
  return useMemo(
    () => sectionsFor(can).filter(({ id }) => id !== 'firstSteps' || open),
    [can, open],
  );
}

/** Once everything is done the steps are put away for good, so that nobody asks for them again. */
export function usePutAwayFirstSteps(): void {
  const done = useFirstSteps().state === 'done';
  const { mutate } = useUpdateMe();
  useEffect(() => {
    if (done) mutate({ preferences: { firstStepsHidden: true } });
  }, [done, mutate]);
}
