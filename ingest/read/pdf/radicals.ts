/**
 * PDFs often name a character by the radical that looks the same (⼯ for 工), since fonts draw both with one
 * glyph. The Kangxi radicals have compatibility mappings in Unicode; of the supplement, Unicode's
 * EquivalentUnifiedIdeograph gives these, here those that are words of their own.
 */
const SUPPLEMENT = new Map(
  [
    '⺁厂⺇几⺌小⺎兀⺒巳⺓幺⺛旡⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺶羊⺻聿⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻏邑⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞',
    '⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻳龟',
  ]
    .join('')
    .match(/../gu)!
    .map((pair) => [pair[0]!, pair[1]!]),
);

const RADICALS = /[\u2e80-\u2fd5]/g;

/** The text with its radicals replaced by the characters they stand for. */
export const unifyRadicals = (text: string): string =>
  text.replace(RADICALS, (radical) => SUPPLEMENT.get(radical) ?? radical.normalize('NFKC'));
