import { ValidateBy } from 'class-validator';

const MOST = 50;
const LONGEST_NAME = 60;
const LONGEST_VALUE = 500;

const isText = (value: unknown, longest: number): boolean =>
  typeof value === 'string' &&
  value.length > 0 &&
  value.length <= longest &&
  !value.includes('\u0000');

/** Names with short texts. */
export const AreAttributes = (): PropertyDecorator =>
  ValidateBy({
    name: 'areAttributes',
    validator: {
      validate: (value: unknown): boolean =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.keys(value).length <= MOST &&
        Object.entries(value).every(
          ([name, text]) => isText(name, LONGEST_NAME) && isText(text, LONGEST_VALUE),
        ),
      defaultMessage: () =>
        `$property must be at most ${MOST} texts of at most ${LONGEST_VALUE} characters, by names of at most ${LONGEST_NAME}`,
    },
  });
