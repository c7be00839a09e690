import { describe, expect, it } from 'vitest';
import { written } from '../../words.ts';
import { waitingSteps } from './waiting-steps.ts';

describe.each(['en', 'fr'] as const)('Steps while an answer is awaited in %s', (locale) => {
  const words = written[locale].waitingSteps;

  it('are two of the field and one for anybody', () => {
    const steps = waitingSteps(words, 'health');
    expect(steps).toEqual([...words.fields.health, words.questions]);
    expect(steps).toHaveLength(3);
  });
  it('are for anybody where the topic is open or its field has none', () => {
    for (const field of [undefined, 'toString', 'alchemy'])
      expect(waitingSteps(words, field)).toEqual([words.goal, words.questions]);
  });
  it('are two for every field', () => {
    for (const steps of Object.values(words.fields)) expect(steps).toHaveLength(2);
  });
});
