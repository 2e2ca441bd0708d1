import { buildFacts, type Said, type Thing } from '#cypher/testing/build-facts';

/** Two years of one bureau whose name many places use, and a plan of quite another one. */

export const bureau: Thing = { type: 'Agency', name: '县科技局' };
export const park: Thing = { type: 'Platform', name: '东湖科技园' };
export const lab: Thing = { type: 'Platform', name: '南湖实验室' };
export const chips: Thing = { type: 'Industry', name: '半导体产业' };
export const maker: Thing = { type: 'Company', name: '华芯公司' };
export const college: Thing = { type: 'University', name: '甲大学' };

const promise = (metric: string, value: number, unit = '家'): Said => ({
  text: `${metric}达到${value}${unit}。`,
  targets: [{ metric, comparator: '>=', value, unit }],
});

const duties: Said = { text: '县科技局抓好落实。', things: [bureau] };

export const firstYear = buildFacts('县2023.txt', [
  {
    title: '县科技局2023年工作计划',
    year: 2023,
    agency: bureau,
    sections: [
      {
        heading: '一、任务',
        sentences: [
          duties,
          {
            text: '县科技局规划东湖科技园，聚焦半导体产业。',
            things: [bureau, park, chips],
            relations: [
              ['BUILDS', 'planned', bureau, park],
              ['FOCUSES_ON', 'planned', park, chips],
            ],
          },
          {
            text: '华芯公司与甲大学合作。',
            things: [maker, college],
            relations: [['PARTNERS_WITH', 'planned', maker, college]],
          },
          promise('净增高新技术企业', 30),
          promise('科技型中小企业入库数', 200),
          promise('新建孵化器', 4, '个'),
        ],
      },
    ],
  },
]);

export const secondYear = buildFacts('县2024.txt', [
  {
    title: '县科技局2024年工作计划',
    year: 2024,
    agency: bureau,
    sections: [
      {
        heading: '一、2023年工作回顾',
        sentences: [
          duties,
          { text: '2023年净增高新技术企业28家，科技型中小企业入库230家。' },
          {
            text: '县科技局建成东湖科技园，聚焦半导体产业。',
            things: [bureau, park, chips],
            relations: [
              ['BUILDS', 'done', bureau, park],
              ['FOCUSES_ON', 'planned', park, chips],
            ],
          },
        ],
      },
      {
        heading: '二、2024年任务',
        sentences: [
          { text: '华芯公司进驻南湖实验室。', things: [maker, lab] },
          promise('净增高新技术企业', 35),
          promise('科技型中小企业入库', 190),
          promise('净增高新技术企业', 40),
        ],
      },
    ],
  },
]);

const strangers: Thing = { type: 'Agency', name: '乙市农业局' };
export const stranger = buildFacts('乙市.txt', [
  {
    title: '乙市农业局2024年工作计划',
    year: 2024,
    agency: strangers,
    sections: [{ heading: '一、农业', sentences: [{ text: '乙市农业局办好农技班。', things: [strangers] }] }],
  },
]);
