import { describe, expect, test } from 'vitest';
import type { Dropped } from '../model.ts';
import { recognise } from './index.ts';
import { mentionsOf, namesOf, planOf } from './testing/names-of.ts';

describe('names by structure', () => {
  test.each([
    ['推进青岚湖未来科技城建设', 'Platform:青岚湖未来科技城'],
    ['提升中国（云溪）自由贸易试验区能级', 'Region:中国（云溪）自由贸易试验区'],
    ['成立云迪（南岭）科创中心', 'Platform:云迪（南岭）科创中心'],
    ['建设木本油料与花卉育种技术研究院', 'Platform:木本油料与花卉育种技术研究院'],
    ['推进XX科技城建设', 'Platform:XX科技城'],
    ['依托××智谷招商', 'Platform:××智谷'],
    ['落实《云溪市科技创新条例》', 'Policy:云溪市科技创新条例'],
    ['落实“1+1+N”人才政策体系', 'TalentProgram:1+1+N'],
    ['聚焦“3+5+8”产业体系', 'Industry:3+5+8'],
    ['与云溪电科38所合作', 'ResearchInstitute:云溪电科38所'],
    ['承建省2号智慧岛', 'Platform:省2号智慧岛'],
    ['加快推进省农高区创建', 'Region:省农高区'],
    ['推进国家自创区（南岭片区）建设', 'Region:国家自创区（南岭片区）'],
    ['启动国家创新型县（市）申报', 'Project:国家创新型县（市）'],
    ['会同团区委组织', 'Agency:团区委'],
    ['加快青岚科创湖建设', 'Platform:青岚科创湖'],
    ['获批省科技特派团试点', 'Policy:省科技特派团试点'],
    ['以“三引一提”为总抓手', 'Project:三引一提'],
    ['争取省重点研发计划支持', 'Project:省重点研发计划'],
    ['南岭富民薯业有限公司“种薯繁育”项目', 'Company:南岭富民薯业有限公司'],
    ['加强与南岭县工信局协作', 'Agency:南岭县工信局'],
    ['推动南岭研究院与大洋电机、明阳智能共建平台', 'Company:大洋电机'],
    ['打造浙江省乳牛改良与乳品质重点实验室', 'Platform:浙江省乳牛改良与乳品质重点实验室'],
    ['建成全国首个钙钛矿概念验证中心', 'Platform:钙钛矿概念验证中心'],
    ['推动中南大学（南岭）食品研究所运行', 'Platform:中南大学（南岭）食品研究所'],
    ['推动“云溪硅谷”南岭片区建设', 'Region:“云溪硅谷”南岭片区'],
    ['支持常德骏为天粮油科技有限公司上市', 'Company:常德骏为天粮油科技有限公司'],
    ['推动南岭·松江科创飞地投用', 'Platform:南岭·松江科创飞地'],
    ['推进云溪创业服务中心晋级国家级孵化器', 'Platform:云溪创业服务中心'],
    ['青江、南岭国家实验室建设', 'Platform:青江'],
    ['推进国家大学科技园（中南大学）升级', 'Platform:国家大学科技园（中南大学）'],
    ['推动联合光波有限责任公司投产', 'Company:联合光波有限责任公司'],
    ['依托中国陶瓷协会搭建平台', 'Agency:中国陶瓷协会'],
    ['推动平台在云头镇、南岭镇两个集聚区应用', 'Region:南岭镇'],
    ['抢抓京津冀协同发展机遇', 'Region:京津冀'],
    ['雄安新区科技创新工作推进', 'Region:雄安新区'],
    ['超强磁场测量装置列入规划', 'Platform:超强磁场测量装置'],
    ['天岳、晶能申报市研发中心', 'Company:天岳'],
    ['实施高新技术企业倍增计划、研发投入攻坚计划', 'Project:研发投入攻坚计划'],
    ['实施科技型企业强基计划', 'Project:科技型企业强基计划'],
    ['对接“416”科技创新布局', 'Project:416'],
    ['举办首届松花江创投论坛', 'Event:松花江创投论坛'],
    ['承办科技成果直通车活动', 'Event:科技成果直通车'],
    ['成立區塊鏈產業園，發展經濟', 'Platform:區塊鏈產業園'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });

  test('a host stays a name inside its platform’s', () => {
    const [platform, host] = mentionsOf('支持中南大学云溪新材料研究中心升级');
    expect(platform).toMatchObject({ type: 'Platform', text: '中南大学云溪新材料研究中心' });
    expect(host).toMatchObject({ type: 'University', text: '中南大学', within: platform });
  });
});

describe('lists', () => {
  test('take their type from what follows them', () => {
    expect(namesOf('走访云山、远海、星海图等5家企业')).toEqual([
      'Company:云山',
      'Company:远海',
      'Company:星海图',
    ]);
    expect(namesOf('聚焦天麻、猪苓、林麝三大产业')).toEqual([
      'Industry:天麻',
      'Industry:猪苓',
      'Industry:林麝',
    ]);
    expect(namesOf('立足云山、远海、星海等园区')).toEqual(['Region:云山', 'Region:远海', 'Region:星海']);
  });

  test('keep the type of a member that has a head of its own', () => {
    expect(namesOf('深化与中南大学、省农科院等高校院所合作')).toEqual([
      'University:中南大学',
      'ResearchInstitute:省农科院',
    ]);
  });

  test('of quoted names share what stands after the last', () => {
    expect(namesOf('办好“青湖杯”“远山杯”等赛事')).toEqual(['Event:青湖杯', 'Event:远山杯']);
  });

  test('of many quoted names share it, too', () => {
    expect(namesOf('开展“晨苗”“晨株”“晨林”“晨鹰”行动')).toEqual([
      'Project:晨苗',
      'Project:晨株',
      'Project:晨林',
      'Project:晨鹰',
    ]);
  });

  test('of those who answer part at no 与 inside a department’s name', () => {
    expect(namesOf('责任科室：规划与资源配置科、区财政局')).toEqual([
      'Agency:规划与资源配置科',
      'Agency:区财政局',
    ]);
  });

  test('name an unknown word before a trade a company, beside one', () => {
    expect(namesOf('走访云溪物流产业园、南岭鹏盛农业、君玲食品及南岭天雁机械股份有限公司')).toEqual([
      'Platform:云溪物流产业园',
      'Company:南岭鹏盛农业',
      'Company:君玲食品',
      'Company:南岭天雁机械股份有限公司',
    ]);
  });

  test('leave a rank’s class out', () => {
    expect(namesOf('布局国家级高新区、云溪科创岛')).toEqual(['Platform:云溪科创岛']);
  });

  test('of three and more actions are a programme’s parts', () => {
    expect(
      namesOf('实施三项行动（科技创新能力提升行动、创新主体培育壮大行动、科技成果转化能力提升行动）'),
    ).toEqual([
      'Project:科技创新能力提升行动',
      'Project:创新主体培育壮大行动',
      'Project:科技成果转化能力提升行动',
    ]);
  });

  test('are summed up behind a verb', () => {
    expect(namesOf('摸排出云山电力、远海电气等29家计划申报高企的企业')).toEqual([
      'Company:云山电力',
      'Company:远海电气',
    ]);
  });

  test('name a member by its neighbours', () => {
    expect(namesOf('由局高新科、成果科按职责落实')).toEqual(['Agency:局高新科', 'Agency:成果科']);
  });
});

describe('what is no name', () => {
  test.each([
    '培育高新技术企业50家、科技型中小企业100家',
    '支持建设新型研发机构、院士工作站和科技企业孵化器',
    '新增更多市级以上研发平台',
    '深入贯彻党的二十大精神，实施创新驱动发展战略',
    '深化“放管服”改革，培育专精特新“小巨人”企业',
    '突破一批“卡脖子”技术',
    '在人才、资金、土地等方面加强保障',
    '力争技术合同成交额达到30亿元',
    '联动教育部门开展活动',
    '组织实施“卡脖子”技术攻关',
    '构建“企业+高校+平台”实验室体系',
    '就《云溪新品种选育》项目开展攻关',
    '加强与沪苏浙科技合作',
    '在“亩产效益”评价、评优评先等环节明确要求',
    '布局中试熟化平台3个',
    '推广“先研后转”“验证+中试”模式',
    '打造“一校一园一基金”创新矩阵',
    '各县区政府负责落实',
    '指导企业申报省企业技术中心',
    '孵化器获评“国家级众创空间”',
    '以“首家上市高企”为引领',
    '开展技术合同认定登记272项',
    '教育、卫生申报项目20项',
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

test('a class stays one in a province', () => {
  expect(namesOf('获浙江省重点实验室称号')).toEqual(['Region:浙江省']);
  expect(namesOf('建设聊城市级平台').filter((name) => name.startsWith('Platform'))).toEqual([]);
});

test('every mention quotes the text at its offsets and names its rule', () => {
  const text = '支持镁石新材、云桥药业等企业与中南大学共建“云溪”镁质材料重点实验室。';
  for (const { start, end, text: quote, rule } of mentionsOf(text)) {
    expect(text.slice(start, end)).toBe(quote);
    expect(rule).toMatch(/^[a-z-]+$/);
  }
});

test('what was dropped is told with the reason', () => {
  const text = '新增省级以上创新平台9个';
  const dropped: Dropped[] = [];
  recognise(text, planOf(text), (item) => dropped.push(item));
  expect(dropped).toContainEqual(expect.objectContaining({ step: 'recognise', text: '创新平台' }));
});
