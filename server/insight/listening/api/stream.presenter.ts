import type { Sentiment } from '../../language/contract.js';
import type { Preview } from '../application/preview-query.js';
import type { PreviewDto } from './stream.dto.js';

export const presentPreview = ({ looked, fitting, examples }: Preview): PreviewDto => ({
  looked,
  fitting,
  examples: examples.map(({ relevance, why, item }) => ({
    title: item.title,
    text: item.text.slice(0, 400),
    link: item.link,
    publishedAt: item.publishedAt,
    language: item.language,
    sentiment: item.sentiment as Sentiment | null,
    relevance,
    why,
  })),
});
