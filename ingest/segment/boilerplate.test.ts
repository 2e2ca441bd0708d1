import { expect, test } from 'vitest';
import { BOILERPLATE_RULES, boilerplateRule } from './boilerplate.ts';

test.each(BOILERPLATE_RULES.flatMap(({ id, reads }) => reads.map((line) => ({ id, line }))))(
  '$id reads "$line"',
  ({ id, line }) => expect(boilerplateRule(line)).toBe(id),
);

test.each(BOILERPLATE_RULES.flatMap(({ id, refuses }) => refuses.map((line) => ({ id, line }))))(
  '$id refuses "$line"',
  ({ line }) => expect(boilerplateRule(line)).toBeNull(),
);
