import { describe, expect, test } from 'vitest';
import { namesOf } from './testing/names-of.ts';

/** Where names end and begin in prose that parts them by no mark: all names of each text, in order. */
const READS: Readonly<Record<string, readonly (readonly [text: string, ...names: string[]])[]>> = {
  'a body ends before words that end on nothing of its own': [
    ['会同省教育厅、省人社厅压茬推进各项工程', 'Agency:省教育厅', 'Agency:省人社厅'],
    ['市科技局农村科牵头', 'Agency:市科技局农村科'],
    ['会商县税务局落实政策', 'Agency:县税务局'],
    ['提请市发改委审议', 'Agency:市发改委'],
  ],
  'what somebody is or does ends a name': [
    ['省科技厅作为专项行动牵头部门', 'Agency:省科技厅'],
    ['与南岭大学就合金添加剂进行合作', 'University:南岭大学'],
    ['依托南岭农业大学做茶叶加工技术中心', 'University:南岭农业大学', 'Platform:茶叶加工技术中心'],
    ['在南岭开发区设科创飞地', 'Region:南岭开发区'],
  ],
  'a level behind 与 begins another body': [
    ['支持恒远瓷业与市陶瓷研究所合建中试线', 'Company:恒远瓷业', 'ResearchInstitute:市陶瓷研究所'],
  ],
  'how large a thing is belongs to its name': [
    ['云溪集团承担的百万吨级乙烯压缩机叶轮项目', 'Company:云溪集团', 'Project:百万吨级乙烯压缩机叶轮项目'],
    ['推进千万千瓦级云山风电基地建设', 'Platform:千万千瓦级云山风电基地'],
    ['建成百亿级产业集群'],
  ],
};

describe.each(Object.entries(READS))('%s', (_, examples) => {
  test.each(examples.map((example) => [...example]))('%s', (text, ...names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
