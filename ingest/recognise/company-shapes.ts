import { isEveryday } from './telling.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

export const ORGANISATION =
  KIND.university | KIND.institute | KIND.platform | KIND.region | KIND.area | KIND.agency;

/** 群众种业: an ordinary word before one of trade; where a deed follows, no industry is meant. */
export const NAMED_BY_TRADE =
  /^[\p{Script=Han}]{2,4}(?:种|药|酒|茶|锂|铝|钢|矿|乳|纸|木|竹|实|牧|渔|菌|米|糖|盐|铜|钨|硅|塑|鞋|肉|果|瓷|窑|砖|漆|灯|船|醋|蜂|蚕|禽|蛋|菇|花|苗|石|铁|锡|锰|氟|炭|煤|焦|水|粮|豆|面|饮|印|缆|薯|绒|油|铸|泵|钛|镁|镍|锌|钼|管|门|车|化|味|丝|布|伞)业$/u;

export const isTraded = (tokens: readonly Token[]): boolean => {
  const rest = tokens.slice(0, -1).filter((token) => isUnknown(token));
  const known = rest.reduce((length, token) => length + token.end - token.start, 0);
  return has(tokens.at(-1), KIND.companyWord) && known >= 2;
};

/** 正云, 海川润滑油: an unknown word, alone or before one field, that is no department, place or everyday word. */
export const isShortName = (tokens: readonly Token[], name: string): boolean =>
  tokens[0]?.kind === 'unknown' &&
  tokens[0].end - tokens[0].start >= 2 &&
  tokens
    .slice(1)
    .every(
      ({ kind, word, bits }) =>
        (kind === 'unknown' || kind === 'word') &&
        (word?.head === undefined || (bits & KIND.companyWord) !== 0) &&
        (bits & (ORGANISATION | KIND.class | KIND.people | KIND.deed)) === 0,
    ) &&
  !isEveryday(name) &&
  !/[省市县区旗州镇乡村局委办厅科处股室部校院所]$/.test(name);

/** 武汉船机: a place before a word that is of trade alone, not of an industry. */
export const isPlacedTrade = ([place, trade, more]: readonly Token[], evenField = false): boolean =>
  more === undefined &&
  has(place, KIND.region) &&
  has(trade, KIND.companyWord) &&
  !has(trade, (evenField ? 0 : KIND.field | KIND.broadField) | KIND.generic | KIND.deed);

/** 早康枸杞: an unknown word before what is grown or made. */
export const isOfProduct = ([name, product, more]: readonly Token[]): boolean =>
  more === undefined &&
  name?.kind === 'unknown' &&
  name.end - name.start === 2 &&
  has(product, KIND.field | KIND.broadField) &&
  !has(product, KIND.generic | KIND.deed) &&
  product!.word!.head === undefined;

export const isEverydayTrade = ([word, trade, more]: readonly Token[]): boolean =>
  more === undefined && has(word, KIND.common) && !has(word, KIND.verb) && has(trade, KIND.companyWord);

/** 鼎盛钢铁: an everyday word before one of trade, where verbs on both sides or in a list say it is a company. */
export const isCommonTrade = ([word, trade, more]: readonly Token[], context: number): boolean =>
  more === undefined &&
  context >= 2 &&
  has(word, KIND.common) &&
  word!.end - word!.start >= 2 &&
  has(trade, KIND.companyWord);

/** A known company, or an unknown word too long for everyday speech: 众业达. */
export const isOneCompany = ([only, more]: readonly Token[]): boolean =>
  more === undefined &&
  only !== undefined &&
  (has(only, KIND.company) || (only.kind === 'unknown' && only.end - only.start >= 3));

/** 西陇科学, 超声电子: an unknown word or a field before any word that ends no name of another kind. */
export const couldBeCompany = ([first, last, more]: readonly Token[]): boolean =>
  more === undefined &&
  last !== undefined &&
  first!.end - first!.start >= 2 &&
  (first!.kind === 'unknown' || (has(first, KIND.field) && has(last, KIND.companyWord))) &&
  last.kind === 'word' &&
  last.word!.head === undefined &&
  !has(last, KIND.class | KIND.people | KIND.common | KIND.barrier | KIND.region | ORGANISATION);

export const isUnknown = (token: Token): boolean =>
  token.kind === 'unknown' ||
  token.kind === 'placeholder' ||
  (has(token, KIND.university) && token.end - token.start === 2) ||
  has(token, KIND.company) ||
  (has(token, KIND.shield) && !has(token, KIND.field | KIND.broadField | KIND.generic));
