import MarkdownIt from 'markdown-it';
import { decode } from './decode.ts';
import { parsePage } from './html/html.ts';
import { type Locate, passagesOf } from './html/passages.ts';
import { attribute } from './html/tree.ts';
import { joinPassages } from './places.ts';
import type { ReadText } from './reader.ts';

/** Every line end counts, as in the text that it was; blanks before a line make no code of it. */
const markdown = new MarkdownIt({ html: true, breaks: true }).disable('code');

/** A line's number, as the source has it, on the element that it became. */
const LINE = 'data-line';

/** List items keep the numbers that were typed; browsers would count on from the first. */
markdown.core.ruler.push('places', ({ tokens }) => {
  for (const token of tokens) {
    if (token.map && token.nesting >= 0) token.attrSet(LINE, `${token.map[0] + 1}`);
    if (token.type === 'list_item_open' && token.info !== '') token.attrSet('value', token.info);
  }
});

const byLine: Locate = (element) => attribute(element, LINE) ?? null;

/** Reads Markdown. Headings lose their `#`: their own marks (一、) divide a plan, as in every other format. */
export function readMarkdown(name: string, bytes: Uint8Array): ReadText {
  const page = parsePage(markdown.render(decode(name, bytes)));
  return joinPassages(name, 'line', passagesOf(page, byLine));
}
