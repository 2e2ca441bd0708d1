import mammoth from 'mammoth';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { gapReport } from '#analysis/report/report';
import { graphOf } from '#analysis/testing/graph-of';
import { firstYear, secondYear } from '#analysis/testing/years';
import { readDocument } from '#ingest';
import { toDocx } from './docx.ts';
import { toHtml } from './html.ts';
import { markdownFiles } from './markdown-files.ts';
import { toMarkdown } from './markdown.ts';
import { chineseFont } from './png.ts';

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

test('every citation of the page leads to its sentence', () => {
  const html = toHtml(blocks, 'zh');
  const links = [...html.matchAll(/href="#(s\d+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(5);
  for (const id of links) expect(html).toContain(`<li id="${id}"`);
});

describe('the Word file, read again', () => {
  test('has its findings and tables', async () => {
    const { text } = await readDocument('report.docx', await toDocx(blocks, 'zh'));
    expect(text).toContain('全部计划缺口分析报告');
    expect(text).toContain('净增高新技术企业：2023年目标不少于30家');
    expect(text).toMatch(/净增高新技术企业不少于35家 \[\d+\]/);
  });

  test.skipIf(chineseFont() === null)('shows its picture', async () => {
    const images: Buffer[] = [];
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(await toDocx(blocks, 'zh')) },
      {
        convertImage: mammoth.images.imgElement(async (image) => {
          images.push(await image.readAsBuffer());
          return { src: image.contentType };
        }),
      },
    );
    expect(value).toMatch(/<img alt="图：[^"]+" src="image\/png"/);
    expect(images).toHaveLength(1);
    const image = await loadImage(images[0]!);
    expect(image.width).toBeGreaterThan(1500);
    const canvas = createCanvas(image.width, image.height);
    const paper = canvas.getContext('2d');
    paper.drawImage(image, 0, 0);
    const { data } = paper.getImageData(0, 0, image.width, image.height);
    // The colour of industries on white paper: their names are really written.
    const green = Array.from({ length: data.length / 4 }, (_, at) =>
      data.subarray(at * 4, at * 4 + 3),
    ).filter(([red = 0, high = 0, blue = 0]) => high > red + 60 && high > blue + 30);
    expect(green.length).toBeGreaterThan(200);
  });

  test('has a table of the lines where no font could write their names', async () => {
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await toDocx(blocks, 'zh', null)),
    });
    expect(value).not.toContain('<img');
    expect(value).toMatch(/<td><p>半导体产业<\/p><\/td><td><p>东湖科技园<\/p>/);
  });
});

test('a font for Chinese is found among others, sans serif first', () => {
  expect(chineseFont(['DejaVu Sans', 'SimSun', 'Microsoft YaHei'])).toBe('Microsoft YaHei');
  expect(chineseFont(['DejaVu Sans', 'Noto Serif CJK JP', 'Noto Sans CJK JP'])).toBe('Noto Sans CJK JP');
  expect(chineseFont(['DejaVu Sans', 'Liberation Serif'])).toBeNull();
});

test('Markdown keeps tables and escapes what it would read as its own', () => {
  const content = markdownFiles(blocks, 'zh', undefined)[0]?.content;
  expect(content).toContain('| 指标 | 年份 |');
  expect(content).toMatch(/^1\. \*\*/m);
  expect(toMarkdown([{ kind: 'paragraph', text: '*a*' }], () => '')).toBe('\\*a\\*\n');
});

test('Markdown shows its picture from a file beside it, or from within', () => {
  const files = markdownFiles(blocks, 'zh', 'out/缺口 报告.md');
  expect(files.map(({ path }) => path)).toEqual(['out/缺口 报告-graph.svg', 'out/缺口 报告.md']);
  expect(files[0]?.content).toMatch(/^<svg xmlns=.*半导体产业.*<\/svg>$/s);
  expect(files[1]?.content).toContain('](<缺口 报告-graph.svg>)');
  const [alone, ...others] = markdownFiles(blocks, 'zh', undefined);
  expect(others).toEqual([]);
  const [, inside = ''] = /data:image\/svg\+xml;base64,([^>]+)>/.exec(alone!.content) ?? [];
  expect(Buffer.from(inside, 'base64').toString()).toBe(files[0]?.content);
});
