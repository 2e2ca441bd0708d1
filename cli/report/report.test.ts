import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { gapReport } from '#analysis/report/report';
import { graphOf } from '#analysis/testing/graph-of';
import { firstYear, secondYear } from '#analysis/testing/years';
import { readDocument } from '#ingest';
import { toDocx } from './docx.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';

const blocks = gapReport(graphOf(firstYear, secondYear), {}, 'zh');

test('the page is sound, draws the links and holds no script', () => {
  const html = toHtml(blocks, 'zh');
  const errors: string[] = [];
  parse(html, { onParseError: ({ code }) => errors.push(code) });
  expect(errors).toEqual([]);
  expect(html).toMatch(/<svg.*东湖科技园/s);
  expect(html).not.toContain('<script');
  expect(toHtml([{ kind: 'paragraph', text: '<b>&' }], 'en')).toContain('<p>&#60;b&#62;&#38;</p>');
});

test('the Word file can be read again', async () => {
  const { text } = await readDocument('report.docx', await toDocx(blocks));
  expect(text).toContain('全部缺口分析报告');
  expect(text).toContain('净增高新技术企业');
});

test('Markdown keeps tables and escapes what it would read as its own', () => {
  expect(toMarkdown(blocks)).toContain('| 指标 | 年份 |');
  expect(toMarkdown([{ kind: 'paragraph', text: '*a*' }])).toBe('\\*a\\*\n');
});
