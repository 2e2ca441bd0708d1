import type { Bilingual } from '#ontology';

/** A class of industries, with words by which a name is known to belong to it. */
export interface IndustryClass {
  readonly id: string;
  readonly label: Bilingual;
  readonly words: readonly string[];
}

/** Where the classes come from. */
export const CLASSES_SOURCE: Bilingual = {
  zh: '国家统计局《战略性新兴产业分类（2018）》的九个大类；每类的词语由本项目从类目名称归纳',
  en: 'the nine classes of the Classification of Strategic Emerging Industries (2018) of the National Bureau of Statistics; the words under each are ours, after the names of its items',
};

/** The longest word that a name contains decides. */
export const INDUSTRY_CLASSES: readonly IndustryClass[] = [
  {
    id: 'SEI1',
    label: { zh: '新一代信息技术产业', en: 'New-generation information technology' },
    words: [
      '信息技术',
      '信息',
      '人工智能',
      '大数据',
      '云计算',
      '物联网',
      '半导体',
      '集成电路',
      '芯片',
      '软件',
      '区块链',
      '网络安全',
      '通信',
      '5G',
      '6G',
      '电子',
      '光电',
      '显示',
      '传感器',
      '工业互联网',
      '算力',
      '量子',
      '元宇宙',
      '数字经济',
      '互联网',
    ],
  },
  {
    id: 'SEI2',
    label: { zh: '高端装备制造产业', en: 'High-end equipment' },
    words: [
      '装备',
      '工程机械',
      '机器人',
      '智能制造',
      '航空',
      '航天',
      '低空经济',
      '卫星',
      '轨道交通',
      '海洋工程',
      '船舶',
      '无人机',
      '机床',
      '北斗',
      '增材制造',
      '未来制造',
    ],
  },
  {
    id: 'SEI3',
    label: { zh: '新材料产业', en: 'New materials' },
    words: ['新材料', '材料', '石墨烯', '稀土', '碳纤维', '化工', '陶瓷', '合金', '复合材料'],
  },
  {
    id: 'SEI4',
    label: { zh: '生物产业', en: 'Biology' },
    words: [
      '生物',
      '医药',
      '医疗',
      '医疗器械',
      '生命科学',
      '生命健康',
      '健康',
      '基因',
      '种业',
      '育种',
      '疫苗',
      '中药',
      '合成生物',
      '细胞',
    ],
  },
  {
    id: 'SEI5',
    label: { zh: '新能源汽车产业', en: 'New-energy vehicles' },
    words: ['新能源汽车', '智能网联汽车', '动力电池', '汽车', '充电桩', '网联'],
  },
  {
    id: 'SEI6',
    label: { zh: '新能源产业', en: 'New energy' },
    words: [
      '新能源',
      '光伏',
      '风电',
      '核电',
      '氢能',
      '储能',
      '锂电',
      '太阳能',
      '未来能源',
      '能源',
      '智能电网',
    ],
  },
  {
    id: 'SEI7',
    label: { zh: '节能环保产业', en: 'Energy saving and environment' },
    words: ['节能', '环保', '循环经济', '资源利用', '碳中和', '双碳', '污染', '水处理'],
  },
  {
    id: 'SEI8',
    label: { zh: '数字创意产业', en: 'Digital creativity' },
    words: ['数字创意', '文化产业', '动漫', '游戏', '创意', '数字文化', '虚拟现实', '设计'],
  },
  {
    id: 'SEI9',
    label: { zh: '相关服务业', en: 'Related services' },
    words: ['服务业', '科技服务', '金融', '检验检测', '知识产权', '现代服务', '物流', '研发服务', '创业服务'],
  },
];

/** The class of an industry by its name; null where no word of any class is in it. */
export function classOf(name: string): IndustryClass | null {
  let best: { readonly of: IndustryClass; readonly length: number } | null = null;
  for (const of of INDUSTRY_CLASSES) {
    for (const word of of.words) {
      if (name.includes(word) && word.length > (best?.length ?? 0)) best = { of, length: word.length };
    }
  }
  return best && best.of;
}
