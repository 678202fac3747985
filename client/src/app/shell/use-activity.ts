import { useEffect } from 'react';
import { noteActivity } from '../../api/own-work';
import { useMe } from '../../api/session';

const onceIn = 60_000;

/** Tells the desk now and then that somebody sits at this screen; without it they count as away. */
export function useActivity(): void {
  const { can } = useMe();
  const works = can.includes('conversations.work');
  useEffect(() => {
    if (!works) return;
    // To arrive counts already.
    let told = Date.now();
    const note = () => {
      if (Date.now() - told < onceIn) return;
      told = Date.now();
      noteActivity().catch((error: unknown) => console.warn('Activity was not noted', error));
    };
    window.addEventListener('pointerdown', note);
    window.addEventListener('keydown', note);
    return () => {
      window.removeEventListener('pointerdown', note);
      window.removeEventListener('keydown', note);
    };
  }, [works]);
}
