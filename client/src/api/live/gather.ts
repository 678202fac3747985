/** Collects values for a while and hands them on together; the first one starts the wait. */
export function gather<Value>(milliseconds: number, take: (values: Value[]) => void) {
  let waiting: Value[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    add(value: Value) {
      waiting.push(value);
      timer ??= setTimeout(() => {
        const values = waiting;
        waiting = [];
        timer = undefined;
        take(values);
      }, milliseconds);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      waiting = [];
    },
  };
}
