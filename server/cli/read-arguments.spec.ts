import { readArguments, type Shape } from './read-arguments.js';

const shape: Shape = {
  usage: 'npm run thing -- add --name NAME [--tag TAG …]',
  verb: 'add',
  options: { name: { type: 'string' }, tag: { type: 'string', multiple: true } },
  required: ['name'],
};

describe('The arguments of a command', () => {
  it('are read in any order, repeated ones as a list', () => {
    expect(readArguments(['add', '--tag', 'a', '--name', 'Bo Peeters', '--tag=b'], shape)).toEqual({
      name: 'Bo Peeters',
      tag: ['a', 'b'],
    });
  });

  it.each([
    ['nothing', [], /^Use: npm run thing/],
    ['another verb', ['remove', '--name', 'x'], /^Use: npm run thing/],
    ['two verbs', ['add', 'add', '--name', 'x'], /^Use: npm run thing/],
    ['a missing option', ['add'], /^--name is missing\. Use: npm run thing/],
    ['an empty option', ['add', '--name', ''], /^--name is missing/],
    ['an unknown option', ['add', '--nmae', 'x'], /^Unknown option '--nmae'\. Use: npm run thing/],
  ])('with %s are refused in one sentence that shows how', (_, args, sentence) => {
    expect(() => readArguments(args, shape)).toThrow(sentence);
  });
});
