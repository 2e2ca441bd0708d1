import { describe, expect, test } from 'vitest';
import { contradictions, ownContradictions } from './check.ts';
import { ENTITY_TYPES, RELATION_TYPES, STATUSES, type EntityTypeSpec } from './vocabulary.ts';

const { Platform, Company } = ENTITY_TYPES;
const check = (types: Record<string, EntityTypeSpec>) => contradictions(types, {}, {});

describe('the ontology', () => {
  test('has no contradictions', () => {
    expect(ownContradictions()).toEqual([]);
  });

  test('gives every type a shape of its own, so that colour never speaks alone', () => {
    const shapes = Object.values(ENTITY_TYPES).map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe('the check refuses', () => {
  test('twin labels', () => {
    expect(check({ Platform, Twin: { ...Company, label: { zh: '企业', en: 'Platform' } } })).toContainEqual(
      expect.stringContaining('same en label "Platform"'),
    );
  });

  test('a colour that cannot be seen on its ground', () => {
    expect(check({ Pale: { ...Platform, colour: { light: '#f4f4f4', dark: '#5aa9f0' } } })).toContainEqual(
      expect.stringMatching(/Pale has contrast 1\.\d on the light ground/),
    );
  });

  test('two types of one shape that the colour-blind cannot tell apart', () => {
    const red = {
      ...Platform,
      label: { zh: '红', en: 'red' },
      colour: { light: '#a8552a', dark: '#e08a5a' },
    };
    const green = {
      ...Platform,
      label: { zh: '绿', en: 'green' },
      colour: { light: '#6f6a20', dark: '#b0a84a' },
    };
    expect(check({ red, green }).join()).toContain('deuteranopia');
  });

  test('a signature with an unknown type', () => {
    const odd = { ...RELATION_TYPES.BUILDS, to: ['Castle'] };
    expect(contradictions(ENTITY_TYPES, { odd }, STATUSES)).toEqual([
      'relation odd joins Castle, which is no entity type',
    ]);
  });

  test('a symmetric relation with uneven ends', () => {
    const odd = { ...RELATION_TYPES.PARTNERS_WITH, to: ['Company'] };
    expect(contradictions(ENTITY_TYPES, { odd }, STATUSES)).toEqual([
      'relation odd is symmetric but its ends differ',
    ]);
  });
});
