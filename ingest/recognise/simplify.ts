import { Converter } from 'opencc-js/t2cn';

/** Characters that only Traditional text has, one of which is in nearly every sentence of such a plan. */
export const TRADITIONAL = '國學業區產與發實創縣廳處點應關機構術經濟動設';

let convert: ((text: string) => string) | undefined;
const known = new Map<string, string>();

/** Traditional to Simplified, character by character, so that offsets hold. */
export function simplify(text: string): string {
  convert ??= Converter({ from: 't', to: 'cn' });
  let simplified = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    let simple = known.get(character);
    if (simple === undefined) {
      const converted = character >= '\u3400' && character <= '\u9fff' ? convert(character) : character;
      simple = converted.length === 1 ? converted : character;
      known.set(character, simple);
    }
    simplified += simple;
  }
  return simplified;
}
