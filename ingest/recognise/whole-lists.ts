import type { Candidate } from './candidate.ts';
import type { List } from './list.ts';

/** Lists whose members are all of one kind by their endings, though made of plain words: departments, actions. */
export function namesByWholeList(list: List, text: string): Candidate[] {
  const type = areDepartments(list, text) ? 'Agency' : areActions(list) ? 'Project' : null;
  if (type === null) return [];
  const rule = type === 'Agency' ? 'list-of-departments' : 'list-of-actions';
  const weight = type === 'Agency' ? 6 : 5;
  return list.items.map(({ start, end }) => ({ start, end, type, rule, weight }));
}

/** 农村科、社发科、机关党委: side by side, each of them ending like a department. */
const areDepartments = ({ items }: List, text: string): boolean =>
  items.every(
    ({ start, end }) =>
      end - start >= 3 && end - start <= 8 && /(?:科|处|股|党委|办公室)$/.test(text.slice(start, end)),
  ) &&
  !items.some(({ start, end }) => /(?:百科|学科|专科|本科|各处|好处|科室)$/.test(text.slice(start, end)));

/** A提升行动、B壮大行动、C转化行动: three and more side by side are a programme's parts, though each is made of plain words. */
const areActions = ({ items }: List): boolean =>
  items.length >= 3 &&
  items.every(({ tokens, start, end }) => {
    const last = tokens.at(-1);
    return (
      end - start >= 7 &&
      end - start <= 24 &&
      /(?:行动|工程)$/.test(last?.word?.text ?? '') &&
      last!.word!.head?.group === 'action'
    );
  });
