/** One group in the words of a mail. */
export interface GroupLines {
  heading: string;
  figures: string;
  detail: string;
  weeks: readonly number[];
  weeksLabel: string;
  quotes: { text: string; source: string }[];
  standing: string;
  note: string | null;
  link: { label: string; url: string } | null;
}
