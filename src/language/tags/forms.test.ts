import { describe, expect, it } from 'vitest';
import { TAGGER } from '../models.ts';
import { addFeatures, newFeatures } from '../weights/linear.ts';
import { MOST_TAG_FEATURES, placeFeatures, type TagState, tagFeatures } from './features.ts';
import { formOf, ownScores } from './forms.ts';

describe('forms', () => {
  it('are remembered, but for long ones', () => {
    expect(formOf(TAGGER, 'harbour')).toBe(formOf(TAGGER, 'harbour'));
    expect(formOf(TAGGER, 'harbourmasters')).not.toBe(formOf(TAGGER, 'harbourmasters'));
  });

  it.each(['sentence', 'title', 'capitals'] as const)('have the rest of all features (%s)', (casing) => {
    const forms = ['Gulls', 'left', 'the', 'harbour'].map((text) => formOf(TAGGER, text));
    const usual = Int16Array.from(forms, (form) => form.usual);
    const words = forms.map(({ word }) => word);
    const state: TagState = { words, usual, given: new Int16Array(4), casing };
    const features = newFeatures(MOST_TAG_FEATURES);
    for (const at of forms.keys()) {
      const all = new Int32Array(TAGGER.model.labels.length);
      tagFeatures(state, at, features);
      addFeatures(TAGGER.model, features, all);
      const parts = ownScores(TAGGER, forms[at]!, casing, at === 0).slice();
      placeFeatures(state, at, features);
      addFeatures(TAGGER.model, features, parts);
      expect(parts).toEqual(all);
    }
  });
});
