/** How the names of administrative divisions are shortened. */

export interface Division {
  readonly name: string;
  readonly level: 'province' | 'city' | 'county' | 'functional';
  readonly parents: readonly string[];
}

const PEOPLES =
  '壮族|回族|维吾尔|朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|傣族|白族|景颇族|傈僳族|蒙古族|蒙古|柯尔克孜|哈萨克族|哈萨克|' +
  '满族|畲族|瑶族|仫佬族|毛南族|黎族|仡佬族|水族|拉祜族|佤族|布朗族|独龙族|怒族|普米族|纳西族|裕固族|东乡族|保安族|撒拉族|土族|' +
  '塔吉克|锡伯|达斡尔族|鄂温克族|鄂伦春|各族';
const AUTONOMOUS = new RegExp(`(?:${PEOPLES})*自治([区州县旗])$`);
const PLAIN = /(?:特别行政区|林区|特区|新区|地区|[省市区县旗盟])$/;
/** Names that are cut short by nobody: 井陉矿区, 土默特左旗, 管城回族区. */
const NO_STEM = /矿区$|管理区$|风景名胜|[左右前中后白黄蓝]旗$|族区$|综合实验区$/;
const ZONE =
  /(?:开发区|产业园区|工业园区?|工业园|集聚区|聚集区|示范区|新区|新城|园区|食品区|管理区管委会|行政委员会)$/;

/** Prefectures whose short form is an everyday word (日照时数, 白银, 文山会海) or a company's (阿里). */
const ORDINARY_CITIES = new Set(
  '大同 开封 来宾 日照 文山 白银 东方 长治 山南 阿里 海北 海西 黄南 海南 红河 昌都 安康'.split(' '),
);

/** County short forms that jieba does not tag as places and that still mean nothing else in a plan. */
const KEPT_COUNTIES = new Set(
  (
    '常熟 奉化 兴化 仪征 义乌 瓦房店 新泰 龙口 即墨 登封 大冶 仙桃 神农架 石首 监利 赤壁 武穴 怀集 乳山 巨野 句容 海安 射阳 金坛 海门 宝应 灌云 淳安 洞头 泰顺 武义 龙游 仙居 龙泉 ' +
    '当涂 含山 全椒 仙游 建瓯 共青城 分宜 资溪 万载 浮梁 进贤 微山 鱼台 垦利 沾化 定陶 正定 辛集 遵化 怀来 平遥 介休 孝义 公主岭 梅河口 扶余 延吉 五常 博望 怀远 固始 潜江 天门 恩施 ' +
    '茶陵 隆回 石门 桃源 涟源 古丈 保靖 博罗 江油 射洪 铜梁 双流 荔波 呈贡 弥勒 神木 府谷 米脂 玉门 民勤 奇台 库车 莎车 武夷山 庄河 海城 北票 如皋 象山 余姚 慈溪 永嘉 乐清 龙港 ' +
    '嘉善 德清 安吉 磐安 兰溪 玉环 金寨 霍山 舒城 福清 石狮 邵武 福鼎 惠安 樟树 滕州 招远 栖霞 诸城 寿光 昌邑 荣成 乐陵 邹平 博兴 桓台 昌乐 林州 兰考 灵宝 栾川 舞钢 卫辉 钟祥 ' +
    '洪湖 麻城 嘉鱼 罗田 黄梅 常宁 邵东 洪江 攸县 慈利 蓝山 鹤山 恩平 廉江 普宁 陆丰 饶平 乐昌 桂平 阳朔 鹿寨 岑溪 文昌 万宁 简阳 崇州 隆昌 仁寿 丹棱 岳池 宣汉 米易 康定 稻城 ' +
    '仁怀 赤水 兴义 凯里 福泉 宣威 腾冲 楚雄 禄丰 蒙自 景洪 瑞丽 安宁 韩城 蒲城 绥德 静宁 灵武 贺兰 和硕 伊宁 若羌 尉犁 清徐 侯马 高平 泊头 乐亭 玉田 平泉 凌源 海淀 嘉定 松江 ' +
    '青浦 徐汇 闵行 萧山 余杭 富阳 柯桥 鄞州 涪陵 江津 永川 合川 荣昌 璧山 綦江 顺德 番禺 花都 吴江 江宁 浦口 溧水 高淳'
  ).split(' '),
);

/** County short forms tagged as places that are everyday words all the same, or stand across two: 创新平台, 世界首台. */
const ORDINARY_COUNTIES = new Set(
  (
    '会理 道真 开原 长武 成安 治多 定南 称多 长丰 长兴 界首 新平 定远 长顺 长白 习水 定边 高要 文成 富平 应城 个旧 大足 高安 色达 马关 清原 新干 错那 项城 开远 于都 扬中 天镇 杂多 资兴 ' +
    '远安 高密 原平 四会 越西 广水 都安 镇平 镇安 镇康 镇原 固安 增城 德安 平度 临安 河间 江山 滨江 武功 丹凤 景东 同江 密山 克东 克山 临城 连南 东丰 都兰 维西 安岳 定襄 东源 湖里 大方 大荔 当阳 建德 ' +
    '和平 中山 朝阳 新华 长安 西山 东山 南山 北山 江北 江南 江东 江西 城南 城北 城东 城西 河东 河西 河南 河北 东城 西城 海港 港北 港南 ' +
    '黄山 泰山 东海 南海 青山 西湖 东湖 中原 安宁 向阳 红旗 红星 永安 平安 太平 兴国 兴安 安定 光明 建设 富强 平山 中江 合江 三江 大同 ' +
    '太湖 滨海 平原 商城 大新 天等 新安 新和 新密 和政 和静 西和 东至 日土 安多 来安 兴海 兴城 兴和 兴化 兴平 大城 南城 通城 台安 新河 沙河 ' +
    '如东 无极 河曲 大宁 平江 大关 独山 兴隆 新乐 新宁 双河 双湖 正阳 江口 通江 通海 南江 连江 连城 将乐 通山 建水 长岭 海原 清水河 大余 共和 ' +
    '五原 三原 三河 湖口 岳阳楼 长海 大埔 南澳 榆树 平南 合山 通河 安国 会昌 定安 金阳 深泽 香河 商都 商南 商河 化德 安康 永兴 永平 广平 ' +
    '长江 黄河 通州 高平 高台 高青 高阳 大兴 东风 东阿 望城 大安 石城 黄石 上街 中站 上林 中牟 中阳 开平 开江 宁化 安平 安图 安泽'
  ).split(' '),
);

/** Zones of the code of divisions stand at county level; a short form of theirs ends on 高新区 or 经开区. */
export function counties(rows: readonly Omit<Division, 'level'>[]): readonly Division[] {
  const byName = new Map<string, Division>();
  for (const { name, parents } of rows) {
    const known = byName.get(name);
    const level = ZONE.test(name) && name.length > 3 ? 'functional' : 'county';
    byName.set(name, { name, level, parents: [...new Set([...(known?.parents ?? []), ...parents])] });
  }
  return [...byName.values()];
}

/** 恩施土家族苗族自治州 → 恩施, 恩施州; 靖州苗族侗族自治县 → 靖州, 靖州县; 长沙市 → 长沙. */
export function candidates({ name, level }: Division): readonly string[] {
  if (level === 'functional') {
    const zone = name
      .replace(/^(?:河北|山西|安徽|内蒙古|河南|湖南|西藏)(?=.{2,}(?:高新|经济))/, '')
      .replace(/高新?技术产业(?:开发区|园区)$|高新技术开发区$/, '高新区')
      .replace(/经济技术开发区$/, '经开区')
      .replace(/经济开发区$/, '经开区');
    return zone === name ? [] : [zone];
  }
  const autonomous = AUTONOMOUS.exec(name);
  if (autonomous !== null) {
    const bare = name.slice(0, autonomous.index);
    // 内蒙古自治区: the people's name is a part of the place's.
    const stem = bare.length < 2 && autonomous[1] === '区' ? name.replace(/自治区$/, '') : bare;
    if (stem.length < 2) return [];
    return autonomous[1] === '区' ? [stem] : [stem, stem + autonomous[1]!];
  }
  if (NO_STEM.test(name)) return [];
  const stem = name.replace(PLAIN, '');
  return stem.length >= 2 && stem !== name ? [stem] : [];
}

/**
 * The short forms of each division by its name: those that one division alone claims, the higher level first
 * (吉林 is the province), and that are no ordinary word.
 */
export function shortForms(
  divisions: readonly Division[],
  ordinary: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const official = new Set(divisions.map(({ name }) => name));
  const claims = new Map<string, Division[]>();
  for (const division of divisions) {
    for (const short of candidates(division)) {
      if (!official.has(short)) claims.set(short, [...(claims.get(short) ?? []), division]);
    }
  }
  const result = new Map<string, string[]>();
  const rank = { province: 0, city: 1, county: 2, functional: 3 } as const;
  for (const [short, claimants] of claims) {
    const best = Math.min(...claimants.map(({ level }) => rank[level]));
    const holders = claimants.filter(({ level }) => rank[level] === best);
    const [holder] = holders;
    if (holders.length !== 1 || holder === undefined || holder.parents.length > 1) continue;
    if (isOrdinary(short, holder, ordinary)) continue;
    result.set(holder.name, [...(result.get(holder.name) ?? []), short]);
  }
  return result;
}

function isOrdinary(short: string, { name, level }: Division, ordinary: ReadonlySet<string>): boolean {
  if (level === 'city') return ORDINARY_CITIES.has(short);
  if (level !== 'county') return false;
  if (ORDINARY_COUNTIES.has(short)) return true;
  if (KEPT_COUNTIES.has(short)) return false;
  // Districts are hardly ever named without 区, and their stems are often words of the street.
  return ordinary.has(short) || (name.endsWith('区') && short.length === 2);
}
