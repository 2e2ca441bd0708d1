import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { InnographError } from '#common/errors';
import { readDocument } from './index.ts';
import { readIsolated } from './isolate.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { placeAt } from './places.ts';
import { manyPages, withEntities } from './testing/hostile.ts';
import { told } from './testing/told.ts';

/** Documents that LibreOffice and Chromium made of one source (see scripts/documents.ts). */
const bytesOf = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(new URL(`testing/${name}`, import.meta.url)));
const read = (name: string, as = name) => readDocument(as, bytesOf(name));
const bare = (text: string) => text.replace(/\s+/g, '');

const failure = (name: string, bytes: Uint8Array) =>
  readDocument(name, bytes).then(
    ({ format }) => `read as ${format}`,
    (error: unknown) =>
      error instanceof InnographError ? `${error.code} ${error.message}` : `not ours: ${String(error)}`,
  );

describe('one plan in every format', () => {
  test('has the same text from Word and PDF, with the numbers of automatic lists', async () => {
    const [docx, pdf] = await Promise.all([read('plan.docx'), read('plan.pdf')]);
    expect(bare(pdf.text)).toBe(bare(docx.text));
    expect(docx.text).toMatch(/^一、搭建高能级创新平台$/m);
    expect(docx.text).toMatch(/^（二）深化区域协同。/m);
    expect(docx.text).toMatch(/^2\. 支持青山精密股份有限公司/m);
  });

  test.each(['plan.doc', 'plan.pdf', 'plan.html', 'plan.chromium.pdf'])(
    '%s says what the Word file says',
    async (name) => {
      const [one, other] = [told(await read('plan.docx')), told(await read(name))];
      const facts = (all: typeof one) =>
        all.map(({ title, year, entities, relations, targets }) => ({
          title,
          year,
          entities,
          relations,
          targets,
        }));
      expect(facts(other)).toEqual(facts(one));
    },
  );

  test.each(['plan.docx', 'plan.doc', 'plan.html', 'plan.pdf', 'plan.chromium.pdf'])(
    '%s keeps the rows of its table, and no head or foot of its pages',
    async (name) => {
      const { text } = await read(name);
      expect(text).toContain(
        '| 序号 | 目标任务 | 责任科室 |\n| 1 | 新增省级以上创新平台4个，其中省级重点实验室1个 |',
      );
      expect(text).toContain('\n| 3 | 技术合同成交额突破12亿元 | 成果转化科 |');
      expect(text).not.toMatch(name === 'plan.chromium.pdf' ? /file:\/\/|\d\/\d$/m : /文件汇编|^\s*— \d —$/m);
    },
  );

  test.each(['plan.docx', 'plan.html', 'plan.pdf'])(
    '%s repeats a merged cell in the rows it spans',
    async (name) => {
      expect((await read(name)).text).toMatch(/^\| 2 \| .* \| 平台与基础研究科 \|$/m);
    },
  );
});

describe('places', () => {
  const at = async (name: string, quote: string) => {
    const { text, places } = await read(name);
    return placeAt(places ?? [], text.indexOf(quote));
  };

  test('are pages of a PDF, paragraphs of a Word file, elements of a page, rows of a sheet', async () => {
    expect(await at('plan.pdf', '云溪县科技局2024年')).toEqual({ unit: 'page', at: '1' });
    expect(await at('plan.pdf', '确保全年目标')).toEqual({ unit: 'page', at: '2' });
    expect(await at('plan.docx', '一、搭建')).toEqual({ unit: 'paragraph', at: '3' });
    expect(await at('plan.doc', '搭建高能级')).toEqual({ unit: 'paragraph', at: '3' });
    expect(await at('list.xlsx', '青山精密')).toEqual({ unit: 'row', at: '4' });
    const { unit, at: element } = (await at('plan.html', '| 3 |'))!;
    expect({ unit, element }).toEqual({ unit: 'element', element: 'tr[4]' });
  });

  test.each(['plan.docx', 'plan.doc', 'plan.html', 'plan.pdf', 'list.xlsx'])(
    '%s: follow each other, and every character lies in one',
    async (name) => {
      const { text, places = [] } = await read(name);
      let end = 0;
      for (const place of places) {
        expect(place.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(end, place.start).trim()).toBe('');
        ({ end } = place);
      }
      expect(end).toBe(text.length);
    },
  );
});

describe('a file is read as what it is', () => {
  test.each([
    ['plan.pdf', 'plan.txt', 'pdf'],
    ['plan.docx', 'plan.doc', 'docx'],
    ['plan.doc', 'plan.docx', 'doc'],
    ['plan.html', 'plan.doc', 'html'],
  ])('%s under the name %s', async (name, as, format) => {
    expect((await read(name, as)).format).toBe(format);
  });

  test.each([
    ['a.docx', 'plain words', /^UNREADABLE a\.docx is no docx file/],
    ['a.pdf', 'plain words', /^UNREADABLE a\.pdf is no pdf file/],
    ['a.doc', '{\\rtf1 words}', /^UNSUPPORTED a\.doc is an RTF file/],
    ['a.txt', '\u0089PNG\r\n', /^(?:UNSUPPORTED|UNREADABLE|read as txt)/],
    ['a.exe', 'words', /^UNSUPPORTED a\.exe is of a kind/],
    ['a.html', '<script>x</script>', /^EMPTY a\.html is a page without text/],
  ])('%s holding %j', async (name, content, expected) => {
    expect(await failure(name, strToU8(content))).toMatch(expected);
  });
});

describe('a file that cannot be read is refused with the reason', () => {
  test('protected by a password', async () => {
    for (const name of ['locked.pdf', 'locked.docx', 'locked.doc']) {
      expect(await failure(name, bytesOf(name))).toBe(
        `UNREADABLE ${name} is protected by a password; save it without one.`,
      );
    }
  });

  test('a scan, with its pages', async () => {
    expect(await failure('scan.pdf', bytesOf('scan.pdf'))).toMatch(
      /^UNREADABLE scan\.pdf has no text: its 2 pages/,
    );
  });

  test.each(['plan.pdf', 'plan.docx', 'plan.doc', 'list.xlsx'])('%s, cut in half', async (name) => {
    const whole = bytesOf(name);
    expect(await failure(name, whole.subarray(0, whole.length / 2))).toMatch(
      /^(?:UNREADABLE|read as (?:pdf|doc))/,
    );
  });

  test('entities in its XML', async () => {
    const bytes = withEntities(fileURLToPath(new URL('testing/plan.docx', import.meta.url)));
    expect(await failure('a.docx', bytes)).toMatch(/^UNREADABLE a\.docx declares XML entities/);
  });

  test('parts that unpack to more than the limit', async () => {
    const big = new Uint8Array(90 * 1024 * 1024);
    const parts = unzipSync(bytesOf('plan.docx'));
    const bytes = zipSync({ ...parts, 'a.xml': big, 'b.xml': big, 'c.xml': big }, { level: 1 });
    expect(await failure('a.docx', bytes)).toMatch(/^TOO_LARGE a\.docx unpacks to over 256 MB/);
  });

  test('more bytes than the limit', async () => {
    expect(await failure('a.txt', new Uint8Array(MAX_FILE_BYTES + 1))).toMatch(/^TOO_LARGE a\.txt has 65 MB/);
  });

  test('more pages than the limit', async () => {
    expect(await failure('a.pdf', manyPages(20_000))).toMatch(
      /^TOO_LARGE a\.pdf has 20000 pages, over the limit of 2000/,
    );
  });

  test('more time than it may take; the next file is read again', async () => {
    const task = { name: 'plan.pdf', format: 'pdf', bytes: bytesOf('plan.pdf') } as const;
    await expect(readIsolated(task, 1)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect((await read('plan.docx')).format).toBe('docx');
  });
});

describe('a page', () => {
  const text = async (html: string, name = 'a.html') => (await readDocument(name, strToU8(html))).text;

  test('is read without navigation, scripts, hidden parts and footers', async () => {
    const links = ['甲', '乙', '丙', '丁', '戊']
      .map((name) => `<li><a href="/${name}">${name}栏目</a></li>`)
      .join('');
    const page = `<header>网站</header><nav>首页</nav><ul>${links}</ul><script>var a</script>
      <div style="display: none">暗</div><h1>工作计划</h1><p>第一段。</p><footer>版权</footer>`;
    expect(await text(page)).toBe('工作计划\n\n第一段。');
  });

  test('closes up line ends between Chinese characters and keeps blanks between words', async () => {
    expect(await text('<p>星河\n  大学 and\n  more</p>')).toBe('星河大学 and more');
  });

  test('numbers its lists as a browser shows them', async () => {
    expect(await text('<ol start=3><li>甲<li>乙</ol><ul><li>丙<li>一、丁</ul>')).toBe(
      '3. 甲\n\n4. 乙\n\n• 丙\n\n一、丁',
    );
  });

  test('that lays itself out by a table is no table', async () => {
    expect(await text('<table><tr><td>左</td><td><table><tr><td>甲<td>乙</table></td></tr></table>')).toBe(
      '左\n\n| 甲 | 乙 |',
    );
  });

  test('is decoded as it declares', async () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="gb2312"><p>'), Buffer.from([0xc7, 0xf8])]);
    expect((await readDocument('a.htm', bytes)).text).toBe('区');
  });

  test('a hundred thousand elements deep is read or refused, and breaks nothing', async () => {
    expect(await failure('deep.html', strToU8(`${'<b><i>'.repeat(20_000)}甲`))).toMatch(
      /^(?:read as html|TOO_LARGE)/,
    );
  });
});

describe('Markdown', () => {
  test('loses its marks and keeps its lines, numbers and tables', async () => {
    const source =
      '# 工作计划\n\n## 一、目标\n第一行，**星河**大学\n第二行\n\n2. 甲\n7. 乙\n\n| 序号 | 目标 |\n|---|---|\n| 1 | 丙 |\n';
    const { text, places = [] } = await readDocument('a.md', strToU8(source));
    expect(text).toBe(
      '工作计划\n\n一、目标\n\n第一行，星河大学\n第二行\n\n2. 甲\n\n7. 乙\n\n| 序号 | 目标 |\n| 1 | 丙 |',
    );
    expect(placeAt(places, text.indexOf('乙'))).toEqual({ unit: 'line', at: '8' });
  });
});

describe('a sheet', () => {
  test('gives a row for each row, with every column', async () => {
    const { text } = await readDocument('a.csv', strToU8('名称;地区;备注\n"甲;乙";;\n丙;丁;"两\n行"\n'));
    expect(text).toBe('| 名称 | 地区 | 备注 |\n| 甲;乙 |  |  |\n| 丙 | 丁 | 两 行 |');
  });

  test('of Excel has the title above its rows', async () => {
    expect((await read('list.xlsx')).text).toMatch(
      /^(?:list\n\n)?2024年云溪县创新主体名录\n\| 序号 \| 名称 \| 类型 \| 所在地区 \|\n\| 1 \|/,
    );
  });

  test('with a quotation mark that never closes is refused or read, and breaks nothing', async () => {
    expect(await failure('a.csv', strToU8('名称,地区\n"甲,乙\n'))).toMatch(/^(?:UNREADABLE|read as csv)/);
  });
});
