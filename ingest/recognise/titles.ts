import type { Candidate } from './candidate.ts';
import type { Token } from './token.ts';

/** 《…》 names a policy, whatever its last word, unless it is called a project or paper, or is a periodical. */
export function namesByTitle({ start, end }: Token, text: string): Candidate[] {
  if (/(?:日报|周刊|杂志|学报|报|新闻联播|求是)$|^[^》]{0,5}通知$/.test(text.slice(start + 1, end - 1)))
    return [];
  if (
    /^(?:等\d*[项个]?)?(?:项目|课题|科研项目|科技项目|研究项目|一书|论文|节目|栏目|专题片|宣传片|专栏|读本|画册)/.test(
      text.slice(end, end + LONGEST_LABEL).replace(/^(?:《[^》]{1,20}》[、和]?)+/, ''),
    )
  )
    return [];
  return [{ start: start + 1, end: end - 1, type: 'Policy', rule: 'title', weight: 9 }];
}

/** Other titles may stand between one and the word for all of them: 《A》《B》专栏. */
const LONGEST_LABEL = 48;
