export type Labels = Readonly<Record<string, string>>;

export interface Sample {
  labels?: Labels;
  value: number;
}

/** One number, or one for each set of labels. */
export type Reading = number | readonly Sample[];

/** Only ever goes up, from the start of the process. */
export interface Counter {
  add(by?: number, labels?: Labels): void;
}

/** How often something was how large. */
export interface Histogram {
  observe(value: number, labels?: Labels): void;
}

/** A name with everything that it says now. */
export interface Family {
  name: string;
  help: string;
  type: 'gauge' | 'counter' | 'histogram';
  /** `suffix` is put behind the name, as histograms need it. */
  samples: readonly (Sample & { suffix?: string })[];
}
