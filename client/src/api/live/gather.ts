/** The first value after a quiet time waits only this long for others, in ms. */
const firstWaitMs = 16;

/**
 * Hands values on together: the first almost at once, those that follow within `pauseMs` of it after
 * that pause. So a single hint is fast, and many become few requests.
 */
export function gather<Value>(pauseMs: number, take: (values: Value[]) => void) {
  let waiting: Value[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastTaken = -Infinity;

  const handOn = () => {
    const values = waiting;
    waiting = [];
    timer = undefined;
    lastTaken = performance.now();
    take(values);
  };
  return {
    add(value: Value) {
      waiting.push(value);
      const rest = lastTaken + pauseMs - performance.now();
      timer ??= setTimeout(handOn, Math.max(firstWaitMs, rest));
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      waiting = [];
    },
  };
}
