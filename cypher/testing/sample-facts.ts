import { buildFacts, type Thing } from './build-facts.ts';

/** A made-up county in three documents: enough for every operation of a store to have something to say. */

export const bureau: Thing = { type: 'Agency', name: '云溪县科技局', aliases: ['县科技局'] };
export const county: Thing = { type: 'Region', name: '云溪县' };
export const city: Thing = { type: 'Platform', name: '松涛湖未来科技城', aliases: ['松涛湖科创湾'] };
export const park: Thing = { type: 'Platform', name: '松涛湖孵化器' };
export const laboratory: Thing = { type: 'Platform', name: '青石实验室' };
export const maker: Thing = { type: 'Company', name: '远山重工', aliases: ['远山集团'] };
export const university: Thing = { type: 'University', name: '云溪大学', aliases: ['云大'] };
export const batteries: Thing = { type: 'Industry', name: '“3T”产业' };
export const hydrogen: Thing = { type: 'Industry', name: '氢能' };
export const fair: Thing = { type: 'Event', name: '云溪科技活动周' };

/** The county's plan of one year: two plans in one text. */
export const countyPlan = buildFacts('云溪县2024.txt', [
  {
    title: '云溪县科技局2024年工作计划',
    year: 2024,
    agency: bureau,
    sections: [
      {
        heading: '一、平台',
        sentences: [
          {
            text: '云溪县科技局建设松涛湖未来科技城，聚焦“3T”产业。',
            things: [bureau, city, batteries],
            relations: [
              ['BUILDS', 'planned', bureau, city],
              ['FOCUSES_ON', 'planned', city, batteries],
            ],
          },
          {
            text: '松涛湖孵化器位于松涛湖未来科技城，与云溪大学合作。',
            things: [park, city, university],
            relations: [
              ['LOCATED_IN', 'done', park, city],
              ['PARTNERS_WITH', 'ongoing', park, university],
            ],
          },
        ],
      },
      {
        heading: '二、目标',
        sentences: [
          {
            text: '全年净增高新技术企业12家，研发投入增速11.5%以上，由云溪县科技局牵头。',
            things: [bureau],
            targets: [
              { metric: '净增高新技术企业', comparator: '=', value: 12, unit: '家', owner: bureau },
              { metric: '研发投入增速', comparator: '>=', value: 11.5, unit: '%' },
            ],
          },
        ],
      },
    ],
  },
  {
    title: '云溪县科技局科技活动计划',
    agency: bureau,
    sections: [
      {
        heading: '一、活动',
        sentences: [
          {
            text: '云溪县科技局举办云溪科技活动周，远山重工参加。',
            things: [bureau, fair, maker],
            relations: [['ORGANIZES', 'planned', bureau, fair]],
          },
        ],
      },
    ],
  },
]);

const cityInNews: Thing = { ...city, aliases: ['科创湾'] };

/** Another document that says some of the same. */
export const companyNews = buildFacts('企业.txt', [
  {
    title: '企业动态',
    year: 2023,
    sections: [
      {
        heading: '一、合作',
        sentences: [
          {
            text: '远山重工与云溪大学合作，入驻松涛湖未来科技城。',
            things: [{ ...maker, aliases: ['远山'] }, university, cityInNews],
            relations: [
              ['PARTNERS_WITH', 'done', maker, university],
              ['LOCATED_IN', 'planned', maker, city],
            ],
          },
          {
            text: '松涛湖未来科技城聚焦“3T”产业，也关注氢能。',
            things: [cityInNews, batteries, hydrogen],
            relations: [
              ['FOCUSES_ON', 'planned', city, batteries],
              ['FOCUSES_ON', 'encouraged', city, hydrogen],
            ],
          },
        ],
      },
    ],
  },
]);

/** The county's plan in a new version: same name, other text. */
export const countyPlanRevised = buildFacts('云溪县2024.txt', [
  {
    title: '云溪县科技局2024年工作计划（修订）',
    year: 2024,
    agency: bureau,
    sections: [
      {
        heading: '一、平台',
        sentences: [
          {
            text: '云溪县科技局支持青石实验室，青石实验室与青石实验室自身对接。',
            things: [bureau, laboratory],
            relations: [
              ['SUPPORTS', 'encouraged', bureau, laboratory],
              ['PARTNERS_WITH', 'ongoing', laboratory, laboratory],
            ],
          },
        ],
      },
    ],
  },
]);

/** A text without anything in it that the ontology knows. */
export const bareText = buildFacts('空白.txt', []);
