import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/domain/json.ts';
import { applyRecipe } from '../../../src/pipeline/rematch/recipe.ts';
import { createCell, createModel } from '../../support/plans.ts';

const apply = (entry: JsonObject) =>
  applyRecipe(
    createCell(['a'], { model: createModel({ headers: { 'X-Title': 'now' }, authHeader: 'now' }) }),
    {
      prompt: null,
      system_prompt: null,
      model: { provider: 'openai', model: 'm', ...entry },
    },
  );

describe('applyRecipe', () => {
  it('asks with the headers of the recipe, not with those of now', () => {
    expect(apply({ headers: { 'X-Title': 'then' }, auth_header: 'api-key' })).toMatchObject({
      status: 'ready',
      cell: { model: { headers: { 'X-Title': 'then' }, authHeader: 'api-key' } },
    });
    expect(apply({})).toMatchObject({ status: 'ready', cell: { model: { headers: {}, authHeader: null } } });
  });

  it('knows of a recipe which settings may be left out where the model refuses them', () => {
    const ready = (assumed: readonly string[]) => ({ status: 'ready', cell: { model: { assumed } } });
    expect(apply({ temperature: 0 })).toMatchObject(ready(['max_tokens', 'temperature']));
    expect(apply({ temperature: 0.7 })).toMatchObject(ready(['max_tokens']));
  });

  it('scores the reasoning of a recipe as that says', () => {
    for (const score_reasoning of [true, false])
      expect(apply({ score_reasoning })).toMatchObject({
        cell: { model: { scoreReasoning: score_reasoning } },
      });
  });

  it('asks a conversation in its turns, with the recipe’s prompt as the last', () => {
    const cell = createCell(['a']);
    const [planned] = cell.cases;
    const messages = [
      { role: 'system', content: 'Own.' },
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: 'Hello' },
      { role: 'user', content: 'Why?' },
    ] as const;
    const item = { ...planned.case, input: 'Why?', messages };
    const recipe = {
      prompt: 'Then: {{input}}',
      system_prompt: 'Be short.',
      model: { provider: 'openai', model: 'm' },
    };
    expect(applyRecipe({ ...cell, cases: [{ ...planned, case: item }] }, recipe)).toMatchObject({
      cell: {
        cases: [
          {
            prompt: {
              system: 'Be short.\n\nOwn.',
              messages: [messages[1], messages[2], { content: 'Then: Why?' }],
            },
          },
        ],
      },
    });
  });

  it.each<JsonObject>([
    { headers: { Host: 'evil.example' } },
    { headers: { 'X-Title': 'a\r\nx-evil: 1' } },
    { headers: ['X-Title'] },
    { auth_header: 'a b' },
    { auth_header: 1 },
  ])('does not ask with %j', (entry) => {
    expect(apply(entry)).toEqual({ status: 'unusable', part: 'model' });
  });
});
