import { Inject, Injectable } from '@nestjs/common';
import { may, PrincipalLoader } from '../../../access/index.js';
import { CONFIG, type Config } from '../../../platform/config/index.js';
import { figureMail } from '../domain/mail/figure-mail.js';
import type { MeasureKey } from '../domain/measures/catalogue.js';
import { textLanguage } from '../domain/measures/measure-text.js';
import type { FigureRequest } from './scope-for.js';
import { ShowSeries } from './show-series.js';

/** What a mail tells: few figures, those that somebody acts on. */
const TOLD: readonly MeasureKey[] = [
  'messages-in',
  'conversations-in',
  'resolved',
  'backlog',
  'first-reply-business',
  'resolution-business',
  'targets-met',
  'satisfaction',
  'complaints',
  'sentiment-score',
];

/** Writes the mail with figures for one person. */
@Injectable()
export class ComposeFigureMail {
  constructor(
    private readonly people: PrincipalLoader,
    private readonly series: ShowSeries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null: this person may not read reports. */
  async execute(
    reader: { id: string; name: string; language: string },
    { name, days, filter }: FigureRequest & { name: string },
  ): Promise<{ subject: string; text: string; html: string } | null> {
    const me = await this.people.ofUser(reader.id);
    if (!me || !may(me, 'reports.read')) return null;
    const figures = await this.series.execute(me, { days, filter, measures: TOLD, step: 'month' });
    const query = new URLSearchParams({ ...filter, from: days.from, to: days.to }).toString();
    return figureMail({
      reader: { name: reader.name, language: textLanguage(reader.language) },
      name,
      days,
      figures,
      address: `${this.config.publicUrl}/reports/service?${query}`,
    });
  }
}
