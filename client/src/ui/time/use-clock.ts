import { useEffect, useState } from 'react';

/** The present in epoch milliseconds, renewed every half second until the time has come. */
export function useClock(until: string | null): number {
  const [now, setNow] = useState(() => Date.now());
  const end = until === null ? 0 : Date.parse(until);
  useEffect(() => {
    if (Date.now() >= end) return;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= end) clearInterval(timer);
    }, 500);
    return () => clearInterval(timer);
  }, [end]);
  return now;
}
