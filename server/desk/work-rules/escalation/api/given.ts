type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the fields that were left out: they are there as undefined, and must not overwrite anything. */
export const given = <T extends object>(body: T): Given<T> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Given<T>;
