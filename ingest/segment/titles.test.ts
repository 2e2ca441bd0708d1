import { expect, test } from 'vitest';
import { titleStrength, titleText } from './titles.ts';

test.each([
  ['区科技局2024年度工作计划', 'strong'],
  ['市科学技术局2024年计划(二)', 'strong'],
  ['XX市科技局202x年总结和要点(三)', 'strong'],
  ['云河市东岭区科学技术局2025年度目标任务清单', 'strong'],
  ['白石右翼后旗科学技术和水利局科技工作2024年要点', 'strong'],
  ['洛阳市2023年科技工作安排', 'strong'],
  ['泉州市科技局2024年工作回眸', 'strong'],
  ['篇二：科技局2021年工作计划', 'strong'],
  ['科技年度工作计划 篇1', 'strong'],
  ['2024年全市科技创新工作要点', 'weak'],
  ['2025年工作思路', 'weak'],
  ['一、2024年工作计划', null],
  ['附件：东岭区科学技术局2024年指标完成情况', null],
  ['科技局2024年工作计划汇编(5篇)', null],
  ['关于印发《全市科技创新工作要点》的通知', null],
  ['制定XX市科技局2024年度行政执法监督工作计划。', null],
  ['海岳市科学技术局2022年7月6日', null],
])('%s: %s', (line, strength) => expect(titleStrength(line)).toBe(strength));

test('a title stands without the marks around it', () => {
  expect(titleText('# 《县科技局2024年工作要点》')).toBe('县科技局2024年工作要点');
  expect(titleText('篇一：县科技局2024年工作要点')).toBe('县科技局2024年工作要点');
});
