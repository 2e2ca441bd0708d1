import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
export const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** A whole number that an attribute gives, held between bounds. */
export function numberOf(element: Element, name: string, least: number, most: number): number | null {
  const value = Number.parseInt(attribute(element, name) ?? '', 10);
  return Number.isNaN(value) ? null : Math.min(most, Math.max(least, value));
}

/**
 * Visits a tree in document order without recursion: a page nested a hundred thousand deep must not break us.
 * `enter` returns whether to go inside; `leave` follows when all inside is done.
 */
export function walk(root: Node, enter: (node: Node) => boolean, leave?: (element: Element) => void): void {
  const stack: { node: Node; isDone: boolean }[] = [{ node: root, isDone: false }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, isDone } = top;
    if (isDone) {
      if (isElement(node)) leave?.(node);
      continue;
    }
    if (!enter(node)) continue;
    if (!isElement(node)) continue;
    stack.push({ node, isDone: true });
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      stack.push({ node: node.childNodes[at]!, isDone: false });
    }
  }
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Whether browsers begin a new line for it. */
export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName);

/** All text inside, its blanks as they stand. */
export function rawText(root: Node): string {
  const parts: string[] = [];
  walk(root, (node) => {
    if (isText(node)) parts.push(node.value);
    return true;
  });
  return parts.join('');
}
