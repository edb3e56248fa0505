import { expect, test } from 'vitest';
import { stepLine, stepsIn } from './build-steps';

test('what a build prints of its parts is found among all else that it prints', () => {
  const said = ['▲ Next.js', stepLine('reports read', 0.04), 'Compiled: 4 s', stepLine('files packed', 371.26), ''];
  expect(stepsIn(said.join('\n'))).toEqual({ 'reports read': 0, 'files packed': 371.3 });
});
