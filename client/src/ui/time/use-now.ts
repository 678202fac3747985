import { useSyncExternalStore } from 'react';

const everyMs = 15_000;
const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(tick, everyMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function tick() {
  now = Date.now();
  for (const listener of listeners) listener();
}

function current() {
  if (timer === undefined) now = Date.now() - (Date.now() % 1_000);
  return now;
}

/** The present in epoch milliseconds, renewed every quarter of a minute by one timer for all. */
export const useNow = () => useSyncExternalStore(subscribe, current);
