import { useEffect, useState } from 'react';

/** A value once it has rested for so long, in ms. */
export function useResting<Value>(value: Value, restMs: number): Value {
  const [resting, setResting] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setResting(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return resting;
}
