import { CannedReplies } from './application/canned-replies.js';
import { RenderCanned } from './application/render-canned.js';
import { CannedTextReader } from './data/canned-text.reader.js';
import { CannedUseRepository } from './data/canned-use.repository.js';
import { VariableValuesReader } from './data/variable-values.reader.js';

/** The library of canned replies within the module of replies. */
export const cannedProviders = [
  CannedReplies,
  CannedTextReader,
  CannedUseRepository,
  RenderCanned,
  VariableValuesReader,
];
