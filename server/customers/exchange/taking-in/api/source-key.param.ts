import { Param, type PipeTransform } from '@nestjs/common';
import { unprocessable } from '../../../../platform/kernel/index.js';

const SOURCE = /^[a-z][a-z0-9-]{1,39}$/;
// Control characters cannot be told apart by eye, and a NUL cannot be kept.
const KEY = /^[^\p{Cc}]{1,200}$/u;

const pipe = (name: string, pattern: RegExp, expected: string): PipeTransform<string, string> => ({
  transform(value) {
    if (pattern.test(value)) return value;
    throw unprocessable(`customer.bad-${name}`, `The ${name} must be ${expected}.`);
  },
});

/** The `:source` of the path: the name of the other system. */
export const SourceParam = (): ParameterDecorator =>
  Param('source', pipe('source', SOURCE, 'a short name such as webshop: letters, digits, hyphens'));

/** The `:key` of the path, or of another name. */
export const KeyParam = (name = 'key'): ParameterDecorator =>
  Param(name, pipe('key', KEY, 'one line of at most 200 characters'));
