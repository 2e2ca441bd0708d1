/** What generated plans are made of: invented names, so that no real plan's name serves a measurement. */
export const PLACES =
  '云岭 星河 青川 白石 临江 望海 东篱 南浦 西陵 北辰 松溪 竹海 梅岭 兰亭 荷塘 枫桥 柳湖 桂溪 园城'.split(' ');
export const BRANDS = [
  '华晟',
  '天汇',
  '中盛',
  '博远',
  '瑞丰',
  '启明',
  '鼎新',
  '金桥',
  '蓝海',
  '卓越',
  '恒达',
  '联创',
  '宏图',
  '精进',
  '众智',
];
export const TRADES = ['科技', '新材', '智能', '生物', '电子', '重工', '能源', '光电', '医药', '机器人'];
export const FORMS = ['有限公司', '股份有限公司', '集团', ''];
export const FIELDS = [
  '人工智能',
  '低空经济',
  '新能源汽车',
  '集成电路',
  '生物医药',
  '先进装备制造',
  '新材料',
  '氢能',
  '储能',
  '数字经济',
  '智能网联汽车',
  '工业互联网',
  '量子信息',
  '商业航天',
  '合成生物',
  '现代农业',
  '高端化工',
  '电子信息',
];
export const CARRIERS = [
  '科技城',
  '产业园',
  '创新中心',
  '工程研究中心',
  '重点实验室',
  '孵化器',
  '技术研究院',
  '中试基地',
  '科创谷',
];
export const SCHOOLS = ['理工大学', '师范大学', '工业大学', '农业大学', '科技学院', '医科大学'];
export const SCHEMES = ['倍增行动', '三年行动计划', '攻坚行动', '提升工程', '培育计划', '赋能工程'];
export const TALENTS = ['英才', '人才计划', '领军人才', '青年人才计划'];
export const EVENTS = ['创新创业大赛', '科技活动周', '成果对接会', '产业论坛'];
export const METRICS: readonly (readonly [metric: string, unit: string, least: number, most: number])[] = [
  ['净增高新技术企业', '家', 10, 400],
  ['科技型中小企业入库', '家', 50, 3000],
  ['新增省级以上创新平台', '个', 1, 30],
  ['技术合同成交额达到', '亿元', 5, 900],
  ['引进高层次人才团队', '个', 2, 60],
  ['转化科技成果', '项', 10, 300],
];
