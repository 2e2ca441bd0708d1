import { describe, expect, test } from 'vitest';
import { namesOf } from './testing/names-of.ts';

/** What a construction of the genre reads, all of it, in order; nothing else in the sentence is a name. */
const READS: Readonly<Record<string, readonly (readonly [text: string, ...names: string[]])[]>> = {
  'verbs before what is set up': [
    ['在石桥办起白鱼繁育试验站', 'Platform:白鱼繁育试验站'],
    ['建起了云溪油茶试验基地', 'Platform:云溪油茶试验基地'],
    ['依托云溪创新中心建硅光中试平台', 'Platform:云溪创新中心', 'Platform:硅光中试平台'],
    ['指导林远创省技术创新中心'],
  ],
  'what offices are for': [['设立云溪驻沪引才工作站', 'Platform:云溪驻沪引才工作站'], ['引才工作扎实推进']],
  'stations of people': [
    ['林云生首席科学家工作站揭牌', 'Platform:林云生首席科学家工作站'],
    ['建成王占山院士工作站', 'Platform:王占山院士工作站'],
    ['建成首席专家工作站'],
    ['新增院士工作站2个'],
  ],
  'actions about which something is said': [
    ['关于科技人才支撑塑造发展新优势专项行动的报告', 'Project:科技人才支撑塑造发展新优势专项行动'],
    ['关于加强工作落实专项行动的通知'],
    ['关于报送材料的通知'],
  ],
  'titles of projects, though words part them': [
    [
      '云溪重工集团牵头承担的轻质合金在轨道车辆中的应用示范项目通过验收',
      'Company:云溪重工集团',
      'Project:轻质合金在轨道车辆中的应用示范项目',
    ],
    ['云溪重工集团承担的省级重点科技研发计划项目通过验收', 'Company:云溪重工集团'],
    [
      '云溪大学研究“基于竹纤维复合材料的保温板关键技术及产业化”',
      'University:云溪大学',
      'Project:基于竹纤维复合材料的保温板关键技术及产业化',
    ],
  ],
  'projects by what is done there': [
    ['云岭跃龙新能源客车技改等50个项目开工', 'Project:云岭跃龙新能源客车技改'],
    [
      '储备项目30个，重点抓森茂油茶籽提取、金岭尾矿综合利用等',
      'Project:森茂油茶籽提取',
      'Project:金岭尾矿综合利用',
    ],
    [
      '引入星恩生物司美肽、云康药业枳壳饮片等项目',
      'Project:星恩生物司美肽',
      'Company:星恩生物',
      'Project:云康药业枳壳饮片',
      'Company:云康药业',
    ],
    ['重点抓队伍建设、制度建设等'],
  ],
  'funds by who founds them': [
    ['设立50亿元科创母基金', 'Policy:科创母基金'],
    ['由云科投发起概念验证基金', 'Company:云科投', 'Policy:概念验证基金'],
    ['云诺基金等入驻科学园', 'Company:云诺基金'],
    ['设立子基金3支'],
  ],
  'branches of banks by their short names': [['与建行云溪支行合作', 'Company:建行云溪支行']],
  'gatherings of the world, and by rarer words': [
    ['举办全球硬科技创新大会', 'Event:全球硬科技创新大会'],
    ['召开全市科技创新大会'],
    ['办好云溪“双城”科学家对话会', 'Event:云溪“双城”科学家对话会'],
    ['参加第三届西部农博会', 'Event:西部农博会'],
  ],
  'quoted gatherings of a place': [
    ['办好“星耀云溪”双创周', 'Event:星耀云溪'],
    ['办好“创响云岭”石桥赛', 'Event:创响云岭'],
    ['举办“联百校、促千企”XX专场', 'Event:联百校、促千企'],
    ['组织“院士专家园区行”', 'Event:院士专家园区行'],
    ['办好双创周', 'Event:双创周'],
  ],
  'a park is no industry': [['“云溪风谷”产业园投用', 'Platform:云溪风谷']],
  'fields within one pair of marks': [
    ['聚焦“地铁风机、核电风机”两个细分赛道', 'Industry:地铁风机', 'Industry:核电风机'],
    ['聚焦“抓项目、抓企业”工作'],
  ],
  'a whole name in marks is nobody’s': [
    ['推动云流“高温合金叶片湖南省重点实验室”获批', 'Platform:高温合金叶片湖南省重点实验室'],
  ],
  'ways of winning people': [
    ['通过“云岭归雁”引进高水平团队20个', 'TalentProgram:云岭归雁'],
    ['通过“请进来”方式学习'],
  ],
  'plans that open with a verb, among those that one verb governs': [
    [
      '编制云溪科技创新发展“十四五”规划、建设全国双创示范基地三年行动方案',
      'Policy:云溪科技创新发展“十四五”规划',
      'Policy:建设全国双创示范基地三年行动方案',
    ],
    ['编制完成石桥园区综合发展规划', 'Policy:石桥园区综合发展规划'],
  ],
  'high quality inside the name of a zone': [
    ['推进闽西革命老区高质量发展示范区建设', 'Region:闽西革命老区高质量发展示范区'],
    ['推进园区高质量发展'],
  ],
  'fields summed up by what they are worth': [
    ['壮大光电新材料、云母制品两大百亿集群', 'Industry:光电新材料', 'Industry:云母制品'],
  ],
  'parts of what was named, by short names': [
    [
      '建设云溪科技城、国际低碳城两大片区，其中云溪聚焦储能，低碳城主攻氢能',
      'Platform:云溪科技城',
      'Platform:国际低碳城',
      'Industry:储能',
      'Industry:氢能',
      'Platform:云溪',
      'Platform:低碳城',
    ],
    [
      '建设云溪科技城、云溪产业园，其中云溪聚焦储能',
      'Platform:云溪科技城',
      'Platform:云溪产业园',
      'Industry:储能',
    ],
  ],
  'events that only their verb shows': [
    ['办好XYZ重庆站、创客北京深圳站', 'Event:XYZ重庆站', 'Event:创客北京深圳站'],
    ['承办第三届汽车、工程机械及零部件博览会', 'Event:汽车、工程机械及零部件博览会'],
    ['对接重庆站'],
    ['办好“创响云溪”全球创业大赛', 'Event:创响云溪'],
  ],
  'how much a project makes': [
    ['推进年产10万吨碳酸锂项目建设', 'Project:年产10万吨碳酸锂项目'],
    ['云溪新材集团年产600万套压缩机扩产投产', 'Company:云溪新材集团', 'Project:年产600万套压缩机扩产'],
    ['年产10万吨以上企业'],
  ],
  'islands that something happens on': [
    ['在长云岛建设生产线', 'Region:长云岛'],
    ['打造云溪科创岛', 'Platform:云溪科创岛'],
  ],
  'heads for each of several, said apart': [
    [
      '支持甲山科技公司、乙山科技公司分别建设钢铁材料、日化原料省级技术创新中心',
      'Company:甲山科技公司',
      'Company:乙山科技公司',
      'Platform:钢铁材料',
      'Platform:日化原料省级技术创新中心',
    ],
  ],
  'companies whose words are verbs elsewhere': [
    ['走访南阳防爆集团、云山防水等企业', 'Company:南阳防爆集团', 'Company:云山防水'],
    ['推动柳州三面针、远海集团分别牵头建设中心', 'Company:柳州三面针', 'Company:远海集团'],
  ],
  'what companies have entered in a list': [
    [
      '恒远瓷业“高铝陶瓷”、绿源合作社“梨园套种”2个列入省重点新产品',
      'Company:恒远瓷业',
      'Project:高铝陶瓷',
      'Company:绿源合作社',
      'Project:梨园套种',
    ],
    ['恒远瓷业“工匠精神”深入人心'],
  ],
  'quotes side by side before what sums them up': [
    ['“发光免疫分析仪”“光电治疗”等项目投产', 'Project:发光免疫分析仪', 'Project:光电治疗'],
  ],
  'what is raised to a class of platforms': [
    ['云溪电信园区“星河创天下”获评国家级孵化器', 'Region:云溪电信园区', 'Platform:星河创天下'],
    ['“星河精神”获评优秀'],
  ],
  'strategies that all work follows': [
    ['以“一核两区多支点”战略为牵引', 'Policy:一核两区多支点'],
    ['以“创新”战略为牵引'],
  ],
  'institutes of the state’s own groups': [
    ['支持中国电科光电技术研究院攻关', 'ResearchInstitute:中国电科光电技术研究院'],
  ],
  'what is done to a machine is a project': [
    ['推进云溪涂料自动化生产线改造', 'Project:云溪涂料自动化生产线'],
    ['推进云溪涂料自动化生产线建设', 'Platform:云溪涂料自动化生产线'],
  ],
  'belts and titles of places': [
    ['融入“甲乙丙丁”制造业高质量发展带', 'Region:甲乙丙丁'],
    ['建设“中国泵阀名城”', 'Region:中国泵阀名城'],
    ['打造云溪市东部中心'],
  ],
  'the two sides of a cooperation': [['深化与江苏苏陕协作', 'Region:江苏', 'Project:苏陕协作']],
  'sectors are no industries': [['推动农业产业提质'], ['推动云母产业提质', 'Industry:云母产业']],
  'makers beside titles in marks': [
    [
      '绿原农业与省农科院“蔬菜套种”等9个项目签约',
      'Company:绿原农业',
      'ResearchInstitute:省农科院',
      'Project:蔬菜套种',
    ],
    [
      '推进宏岭年产20万套水表、天云污泥资源化利用等5个项目',
      'Project:宏岭年产20万套水表',
      'Project:天云污泥资源化利用',
    ],
  ],
  'one character behind a name that everybody knows': [
    ['中国创新创业大赛港澳台赛落幕', 'Event:中国创新创业大赛'],
    ['办好第二届湾区科创峰会', 'Event:第二届湾区科创峰会', 'Region:湾区'],
    ['举办黑木耳产业高质量发展论坛', 'Event:黑木耳产业高质量发展论坛'],
  ],
  'a place in brackets inside a name with a join': [
    [
      '推进哈工大机器人(云溪)无人装备与人工智能研究院建设',
      'Platform:哈工大机器人(云溪)无人装备与人工智能研究院',
      'University:哈工大',
    ],
  ],
  'business under a name, and programmes in their second edition': [
    ['开展“科技贷款风险补偿”业务', 'Policy:科技贷款风险补偿'],
    ['落实“云城人才计划2.0”', 'TalentProgram:云城人才计划2.0'],
  ],
  'places, counted, are no company': [['推进与西亚五国共建实验室']],
  'institutes beside one with a name': [
    [
      '与省农科院果树研究所、作物研究所合作',
      'ResearchInstitute:省农科院果树研究所',
      'ResearchInstitute:作物研究所',
    ],
  ],
};

describe.each(Object.entries(READS))('%s', (_, examples) => {
  test.each(examples.map((example) => [...example]))('%s', (text, ...names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
