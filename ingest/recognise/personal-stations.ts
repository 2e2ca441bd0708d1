import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import { KIND } from './vocabulary.ts';

const SURNAMES =
  '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹章苏潘葛范彭鲁韦马方俞任袁柳史唐费薛雷贺倪汤罗毕郝安常傅齐康余顾孟黄穆萧尹姚邵汪毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝闵贾江颜郭梅林刁钟徐邱骆高夏蔡田樊胡霍虞万卢莫房解应宗丁宣邓郁洪包左石崔吉龚程邢裴陆荣翁甄曲封芮储靳焦牧侯班仇武符刘景詹龙叶司郜黎印白怀蒲赖卓乔闻党翟谭申冉牛边燕尚温庄晏柴瞿阎习艾容向廖耿匡欧殷沃佘关';
const STATION =
  /(?:^|[，。；、：,;:\s“和与及了立建成设办为由])(?<name>(?<surname>[\p{Script=Han}])[\p{Script=Han}]{1,2}(?:首席科学家|院士(?:专家|团队)?|教授|博士|专家|研究员|名师|大师)(?:团队)?(?:工作站|工作室|实验室))$/u;
const LONGEST = 18;

/** 林云生首席科学家工作站: a station that is called after who leads it, whatever words his name seems to hold. */
export function stationsOfPeople({ bits, tokens }: Phrase, text: string): readonly Candidate[] {
  if ((bits & KIND.head) === 0) return NO_CANDIDATES;
  const head = tokens.find(({ word }) => word?.head?.group === 'incubator' && HEADS.has(word.text));
  if (!head) return NO_CANDIDATES;
  const from = Math.max(0, head.end - LONGEST);
  const groups = STATION.exec(text.slice(from, head.end))?.groups;
  if (!groups || !SURNAMES.includes(groups['surname']!)) return NO_CANDIDATES;
  const start = head.end - groups['name']!.length;
  return [{ start, end: head.end, type: 'Platform', rule: 'station-of-person', weight: 7 }];
}

const HEADS = new Set([
  '工作站',
  '工作室',
  '院士工作站',
  '院士工作室',
  '专家工作站',
  '博士工作站',
  '名师工作室',
  '大师工作室',
]);
