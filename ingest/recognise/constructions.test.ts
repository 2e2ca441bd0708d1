import { describe, expect, test } from 'vitest';
import { namesOf } from './testing/names-of.ts';

/** What a construction reads, all of it, in order; nothing else in the sentence is a name. */
const READS: Readonly<Record<string, readonly (readonly [text: string, ...names: string[]])[]>> = {
  'what was found once, wherever else it stands': [
    [
      '走访云山石化、远海等企业，组织云山石化攻关难题',
      'Company:云山石化',
      'Company:远海',
      'Company:云山石化',
    ],
    ['走访云山石化、远海等企业，办好云山石化园', 'Company:云山石化', 'Company:远海', 'Platform:云山石化园'],
  ],
  'companies beside those they work with': [
    [
      '远山衡钢与云溪大学、南岭学院共建实验室',
      'Company:远山衡钢',
      'University:云溪大学',
      'University:南岭学院',
    ],
    ['远山铸业拟与云溪大学建设研究中心', 'Company:远山铸业', 'University:云溪大学'],
    ['岭西海洋牵头,云溪大学参与', 'Company:岭西海洋', 'University:云溪大学'],
    ['积极与云溪大学合作', 'University:云溪大学'],
    ['辖区企业与云溪大学合作', 'University:云溪大学'],
  ],
  'verbs of one character before what is made': [
    ['引进隆平高科建杂交稻种子加工中心', 'Company:隆平高科', 'Platform:杂交稻种子加工中心'],
    ['帮助远峰透平创国家级企业技术中心', 'Company:远峰透平'],
  ],
  'gatherings by their last word': [
    ['举办世界清洁能源装备大会、南岭科创大会', 'Event:世界清洁能源装备大会', 'Event:南岭科创大会'],
    ['办好南岭国际人工智能展', 'Event:南岭国际人工智能展'],
    ['举办南宁—东盟技术转移与创新合作大会', 'Event:南宁—东盟技术转移与创新合作大会'],
    ['召开全市科技创新大会'],
    ['举办机关党员大会'],
    ['举办“云山精英”创业大赛', 'Event:云山精英'],
  ],
  'names trusted beside others of their kind': [
    ['与清华、北大开展合作', 'University:清华', 'University:北大'],
    ['带动十堰、安康、朝阳', 'Region:十堰', 'Region:安康', 'Region:朝阳'],
    ['与德阳、广元协同建设', 'Region:德阳', 'Region:广元'],
    ['支持天原集团、四川时代、五粮液集团攻关', 'Company:天原集团', 'Company:四川时代', 'Company:五粮液集团'],
    ['增强朝阳产业活力'],
  ],
  'a joining word that joins nothing is the end of a name': [
    ['支持云山众和、远海智能等企业', 'Company:云山众和', 'Company:远海智能'],
  ],
  'heads shared by a list': [
    ['推动南宁、桂林国家高新区升级', 'Region:南宁', 'Region:桂林国家高新区'],
    ['推动微系统、储能、人工智能实验室建设', 'Platform:微系统', 'Platform:储能', 'Platform:人工智能实验室'],
    ['打造生物医药、新能源中试基地', 'Platform:生物医药', 'Platform:新能源中试基地'],
    ['聚焦生物医药、新能源', 'Industry:生物医药', 'Industry:新能源'],
  ],
  'heads that stand behind the number of those that share them': [
    ['云岭、岭西、远海三家湖南实验室建设平稳', 'Platform:云岭', 'Platform:岭西', 'Platform:远海'],
    ['支持石桥、林前两镇盘活厂房', 'Region:石桥', 'Region:林前'],
    ['走访沈阳、大连两市', 'Region:沈阳', 'Region:大连'],
    ['建设生猪、红薯两个示范基地'],
    ['举办科普、培训三大活动'],
    ['与吉林、黑龙江科技厅共推合作', 'Agency:吉林', 'Agency:黑龙江科技厅'],
    ['会同吉林、县科技局', 'Region:吉林', 'Agency:县科技局'],
  ],
  'what lies around each of several': [
    [
      '打造环南京大学、环东南大学创新创业生态圈',
      'Platform:环南京大学',
      'University:南京大学',
      'Platform:环东南大学创新创业生态圈',
      'University:东南大学',
    ],
  ],
  'a join before a joint head stands inside the name': [
    ['共建储能材料与精密铸造国家地方联合工程研究中心', 'Platform:储能材料与精密铸造国家地方联合工程研究中心'],
    ['与云溪大学共建细胞与疫苗联合攻关平台', 'University:云溪大学', 'Platform:细胞与疫苗联合攻关平台'],
  ],
  'crops, where a word says that they are grown': [
    ['在云溪、南岭选育小麦、苹果、茶叶新品种20个', 'Industry:小麦', 'Industry:苹果', 'Industry:茶叶'],
    ['园区主要发展油茶、柑橘、中药材', 'Industry:油茶', 'Industry:柑橘', 'Industry:中药材'],
    ['开展天麻、灵芝标准化种植', 'Industry:天麻', 'Industry:灵芝'],
    ['销售苹果、大蒜两万斤'],
  ],
  'how large a thing is, behind the place that it lies in': [
    ['建成云溪万亩脐橙种植基地', 'Platform:云溪万亩脐橙种植基地'],
    ['建成万亩基地3个'],
  ],
  'which part of a project is built': [
    [
      '推进毅成智能三期、华鸣风机零部件等5个项目',
      'Project:毅成智能三期',
      'Company:毅成智能',
      'Project:华鸣风机零部件',
    ],
  ],
  'kinds of villages are no places': [['实现行政村全覆盖'], ['走进云溪村调研', 'Region:云溪村']],
  'what stands in marks before the word for steps': [
    ['围绕数控机床、工业母机“卡脖子”环节', 'Industry:数控机床', 'Industry:工业母机'],
    ['围绕“五力”“五地”发展'],
  ],
  'short names of universities': [['与合肥工大、安徽师大合作', 'University:合肥工大', 'University:安徽师大']],
  'the class of a platform before its name': [
    ['建设省级众创空间云创汇', 'Platform:云创汇'],
    ['推进国家级孵化器恒力科创园建设', 'Platform:恒力科创园'],
    ['建设省级众创空间服务体系'],
  ],
  'trades of one character in a list': [
    ['聚焦糖、铝、机械等产业', 'Industry:糖', 'Industry:铝', 'Industry:机械'],
  ],
  'ranks are no part of an industry': [['打造世界级生物医药产业集群', 'Industry:生物医药产业']],
  'what stands in numbers beside a place and a field': [
    ['建设云溪市储能重点实验室2家'],
    ['支持云溪孵化器、远海智能众创空间2家', 'Platform:云溪孵化器', 'Platform:远海智能众创空间'],
  ],
  'a list summed up by any kind of companies': [
    ['引进大金氟化工、阿科玛等外资企业', 'Company:大金氟化工', 'Company:阿科玛'],
  ],
  'ciphers before an industry': [
    ['锚定“361”万千亿级产业集群', 'Industry:“361”万千亿级产业集群'],
    ['建设“415X”先进制造业集群', 'Industry:“415X”先进制造业集群'],
  ],
  'parts of a campus': [['甬江实验室A区投用', 'Platform:甬江实验室A区', 'Platform:甬江实验室']],
  'what is made for people': [
    ['推进云溪大学生创业园建设', 'Platform:云溪大学生创业园'],
    ['建设大学生创业园'],
  ],
  'places by what they have': [['对接广州、深圳科技资源', 'Region:广州', 'Region:深圳'], ['深圳科技发展']],
  'policies that a list cites': [
    [
      '修订市科技计划项目管理办法、市级科技企业孵化器认定办法',
      'Policy:市科技计划项目管理办法',
      'Policy:市级科技企业孵化器认定办法',
    ],
    ['印发实施科技支撑碳达峰行动方案', 'Policy:科技支撑碳达峰行动方案'],
    ['编制我市实验室体系建设规划', 'Policy:实验室体系建设规划'],
    ['出台我市实施细则'],
  ],
  'companies among companies': [
    ['鼓励华兴冶金、万顺新材、西陇科学申报', 'Company:华兴冶金', 'Company:万顺新材', 'Company:西陇科学'],
    ['支持云山电子、民生集团等企业', 'Company:云山电子', 'Company:民生集团'],
    ['支持云山电子、大型集团等企业', 'Company:云山电子'],
  ],
  'what is made for young people': [
    ['建设前海深港青年梦工场', 'Platform:前海深港青年梦工场'],
    ['举办南岭青年创新交流营', 'Event:南岭青年创新交流营'],
  ],
  'fields that are worked on are no companies': [
    ['开展酿酒微生物、固态发酵装备联合攻关'],
    ['云山酿酒、远海装备联合攻关', 'Company:云山酿酒', 'Company:远海装备'],
  ],
  'platforms of a field are a class': [
    ['做强锂电创新平台', 'Industry:锂电'],
    ['建强能级创新平台'],
    ['做强云溪锂电创新平台', 'Platform:云溪锂电创新平台'],
  ],
  'what parks are for is not what they are called': [['建设生猪、川白芷、红薯3个示范基地']],
  'a join inside a field, told by the number of fields': [
    [
      '聚焦锂电及新材料、电子信息、食品饮料三大产业',
      'Industry:锂电及新材料',
      'Industry:电子信息',
      'Industry:食品饮料',
    ],
    [
      '聚焦锂电及新材料、电子信息、食品饮料四大产业',
      'Industry:锂电',
      'Industry:新材料',
      'Industry:电子信息',
      'Industry:食品饮料',
    ],
  ],
  'programmes named after those they are for': [
    ['实施云溪创新人才团队支持计划', 'TalentProgram:云溪创新人才团队支持计划'],
    ['实施“虔才计划”', 'TalentProgram:虔才计划'],
    ['支持青年人才承担科技计划'],
  ],
  'a name before the number of its actions': [
    ['实施科技兴赣六大行动', 'Project:科技兴赣六大行动'],
    ['开展科技创新六大行动'],
  ],
  'editions of a contest': [
    ['举办云溪市第五届创新创业大赛', 'Event:云溪市第五届创新创业大赛'],
    ['举办第五届云溪创新创业大赛', 'Event:云溪创新创业大赛'],
    ['组织第三届委员会'],
  ],
  'a dash before a place that everybody knows': [
    ['在滨海—中关村科技园设立站点', 'Platform:滨海—中关村科技园', 'Region:中关村'],
  ],
  'where things settle, in places that no lexicon lists': [
    ['项目落户西虹桥，实验室投用', 'Region:西虹桥'],
    ['以朱家角、练塘区域为两翼', 'Region:朱家角', 'Region:练塘'],
    ['项目落户园区，实验室投用'],
    ['组织讲座进社区'],
  ],
  'loans without marks, where they are offered': [
    ['推广科技履约贷、高企贷', 'Policy:科技履约贷', 'Policy:高企贷'],
    ['发放科技贷款三亿元'],
  ],
  'the number of a document is no body': [['云科委〔2025〕1号']],
  'companies named by what they make': [
    ['引导华宝枸杞落户', 'Company:华宝枸杞'],
    ['推动大庆石化、华测导航合作建设', 'Company:大庆石化', 'Company:华测导航'],
    ['引导特色枸杞落户'],
  ],
  'what is done with a product is a trade': [
    ['主攻枸杞精深加工和功能食品', 'Industry:枸杞精深加工', 'Industry:功能食品'],
  ],
  'one of its kind is definite': [
    ['新建国家级枸杞良种苗木繁育中心1个', 'Platform:枸杞良种苗木繁育中心'],
    ['新建国家级创新中心1个'],
  ],
  'what lies around a place': [['融入环大学大院大所创新创业生态圈', 'Platform:环大学大院大所创新创业生态圈']],
  'machines and yards': [['五轴数控加工中心迁入新厂区']],
  'unions that are founded like a platform': [
    ['成立大庆能源和新材料创新联合会', 'Platform:大庆能源和新材料创新联合会'],
  ],
  'quoted names with more words before their head': [
    ['实施“两区”科技发展计划', 'Project:两区'],
    ['落实“1+9”科技政策', 'Policy:1+9'],
    ['对接“4+2”重大科技平台', 'Platform:4+2'],
    ['落实省“三尖”创新人才工程', 'TalentProgram:三尖'],
    ['开展“强省会”科技支撑行动', 'Project:强省会'],
    ['升级“云山科技云”服务平台', 'Platform:云山科技云'],
    ['推进“双中心”建设'],
  ],
};

describe.each(Object.entries(READS))('%s', (_, examples) => {
  test.each(examples.map((example) => [...example]))('%s', (text, ...names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
