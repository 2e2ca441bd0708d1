/** A plan's text as a page: its first line the title, every further line a paragraph, as offices set them. */
export function toPage(text: string): string {
  const [title = '', ...paragraphs] = text.split(/\n+/).filter((line) => line.trim() !== '');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>
@page { size: A4; margin: 25mm 26mm; }
body { font-family: "Noto Serif CJK SC", "Songti SC", SimSun, serif; font-size: 12pt; line-height: 1.6; }
h1 { font-size: 16pt; text-align: center; }
p { text-align: justify; text-indent: 2em; margin: 0; }
</style>
</head>
<body>
<h1>${escape(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}
</body>
</html>
`;
}

/** Two pages that are pictures alone, as a scanner gives them. */
export function pictureOf(): string {
  const lines = Array.from(
    { length: 12 },
    (_, row) => `<rect x="40" y="${60 + row * 30}" width="${420 - (row % 3) * 60}" height="12" fill="#333"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="700">${lines.join('')}</svg>`;
  const picture = `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
  return `<!doctype html><body>${picture}<div style="break-before: page">${picture}</div></body>`;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
