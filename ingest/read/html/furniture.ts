import { attribute, type Element, isElement, isText, walk } from './tree.ts';

/** Never shown, or nothing to read. */
const UNREAD = new Set(
  (
    'script style noscript template head nav button select textarea input iframe object embed svg math canvas ' +
    'audio video map dialog'
  ).split(' '),
);

/** Around the text of a page; inside an article they are part of it. */
const AROUND = new Set(['header', 'footer', 'aside']);

const ROLES_AROUND = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|toolbar)$/;
const NAMES_AROUND = /^(?:nav|navbar|menu|footer|breadcrumbs?|copyright|sidebar|site-?nav|main-?nav)$/i;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** A block of this many links, that are this share of its text, leads away from the page. */
const MANY_LINKS = 4;
const LINK_SHARE = 0.7;

/**
 * The elements of a page that are not its text: scripts, what is hidden, navigation, footers, blocks of links.
 * Where hardly anything would be left, only what is never shown counts.
 */
export function furnitureOf(root: Element): ReadonlySet<Element> {
  const unread = new Set<Element>();
  const around = new Set<Element>();
  let inArticle = 0;
  const enter = (element: Element): boolean => {
    if (isUnread(element)) unread.add(element);
    else if (isAround(element, inArticle > 0)) around.add(element);
    if (isArticle(element)) inArticle += 1;
    return true;
  };
  walk(
    root,
    (node) => (isElement(node) ? enter(node) : true),
    (element) => {
      if (isArticle(element)) inArticle -= 1;
    },
  );
  linkBlocks(root, unread).forEach((block) => around.add(block));
  const all = new Set([...unread, ...around]);
  const kept = lengthWithout(root, all);
  return kept === 0 ? unread : all;
}

const isArticle = ({ tagName }: Element): boolean => tagName === 'article' || tagName === 'main';

function isUnread(element: Element): boolean {
  return (
    UNREAD.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(attribute(element, 'style') ?? '')
  );
}

function isAround(element: Element, inArticle: boolean): boolean {
  if (AROUND.has(element.tagName)) return !inArticle;
  if (ROLES_AROUND.test(attribute(element, 'role') ?? '')) return true;
  if (element.tagName === 'body' || inArticle) return false;
  // LibreOffice saves the head and foot of a printed page so.
  if (element.tagName === 'div' && AROUND.has(attribute(element, 'title') ?? '')) return true;
  const names = [attribute(element, 'id') ?? '', ...(attribute(element, 'class') ?? '').split(/\s+/)];
  return names.some((name) => NAMES_AROUND.test(name));
}

/** Blocks that are mostly links to other pages. Links inside the page (a table of contents) do not count. */
function linkBlocks(root: Element, unread: ReadonlySet<Element>): Element[] {
  const open: { element: Element; text: number; linked: number; links: number }[] = [];
  const found: Element[] = [];
  let inLink = 0;
  walk(
    root,
    (node) => {
      if (isText(node)) {
        const length = node.value.replace(/\s+/g, '').length;
        const top = open.at(-1);
        if (top) {
          top.text += length;
          if (inLink > 0) top.linked += length;
        }
        return true;
      }
      if (!isElement(node) || unread.has(node)) return false;
      const isLink = leadsAway(node);
      if (isLink) inLink += 1;
      open.push({ element: node, text: 0, linked: 0, links: isLink ? 1 : 0 });
      return true;
    },
    () => {
      const { element, text, linked, links } = open.pop()!;
      if (leadsAway(element)) inLink -= 1;
      const parent = open.at(-1);
      if (parent) {
        parent.text += text;
        parent.linked += linked;
        parent.links += links;
      }
      if (links >= MANY_LINKS && linked >= text * LINK_SHARE && element.tagName !== 'body')
        found.push(element);
    },
  );
  return found;
}

function leadsAway(element: Element): boolean {
  if (element.tagName !== 'a') return false;
  const href = attribute(element, 'href');
  return href !== undefined && !href.startsWith('#');
}

function lengthWithout(root: Element, skipped: ReadonlySet<Element>): number {
  let length = 0;
  walk(root, (node) => {
    if (isText(node)) length += node.value.trim().length;
    return !(isElement(node) && skipped.has(node));
  });
  return length;
}
