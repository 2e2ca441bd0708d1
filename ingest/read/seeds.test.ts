import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMATS } from './formats.ts';
import { readDocument } from './index.ts';
import { told } from './testing/told.ts';

/** The sample plans lie in five formats; each has to say what its source in plain text says. */
const PLANS = new URL('../../seeds/plans/', import.meta.url);
const SOURCES = new URL('../../seeds/source/', import.meta.url);

const plans = readdirSync(PLANS).filter((name) => !name.endsWith('.yml'));
const bare = (text: string) => text.replace(/\s+/g, '');

async function readBoth(name: string) {
  const source = name.replace(/\.[^.]+$/, '.txt');
  return {
    read: await readDocument(name, readFileSync(new URL(name, PLANS))),
    typed: await readDocument(source, readFileSync(new URL(source, SOURCES))),
  };
}

test('the sample plans go through five readers', () => {
  const extensions = new Set(plans.map((name) => name.replace(/^.*\./, '.')));
  expect(extensions).toEqual(new Set(['.txt', ...FORMATS.html.slice(0, 1), '.docx', '.doc', '.pdf']));
  expect(readdirSync(SOURCES).map((name) => name.replace('.txt', ''))).toEqual(
    plans.map((name) => name.replace(/\.[^.]+$/, '')),
  );
});

describe.each(plans)('%s', (name) => {
  test('has the text of its source, paragraph by paragraph', async () => {
    const { read, typed } = await readBoth(name);
    const paragraphs = (text: string) => text.split(/\n+/).map(bare).filter(Boolean);
    expect(paragraphs(read.text)).toEqual(paragraphs(typed.text));
  });

  test('gives the same sentences, entities, relations and targets', async () => {
    const { read, typed } = await readBoth(name);
    expect(told(read)).toEqual(told(typed));
  });
});
