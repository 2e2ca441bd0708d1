import type { Entity } from '../model.ts';
import type { ReadType } from './readings.ts';

const ZONE = /(?:区|园|园区|城|走廊|谷|湾|港|岛|基地|小镇|集聚区|片区|新城|高地|格局|中心)$/;
const ADMINISTRATIVE =
  /(?:[市省盟旗州]|自治区|行政区)$|^[\p{Script=Han}XxX×]{1,4}区$|^[\p{Script=Han}]{2,3}(?:市|省)[\p{Script=Han}]{1,4}区$/u;
const FUNCTIONAL =
  /(?:示范区|试验区|高新区|开发区|经开区|保税区|综保区|农高区|自创区|集聚区|先导区|产业区|工业区|集中区|园区|片区|新区|科创区|商务区|临空区|会展区|旅游区|合作区|功能区|协作区)$/;

/** A region that is laid out and built (高新区, 走廊), not an administrative one. */
export const isZone = (name: string): boolean =>
  FUNCTIONAL.test(name) || (ZONE.test(name) && !ADMINISTRATIVE.test(name));

/** 圈, 带, 走廊, 通道: an area that is joined, not a town or a province. */
export const isShared = (name: string): boolean => /(?:[圈带群]|走廊|通道)$/.test(name);

const SITE = /(?:城|园|园区|谷|湾|港|岛|区|走廊|小镇|综合体|集聚区|社区)$/;

/** 甲走廊|的重要节点: what stands behind the name of the whole, of which something is a part. */
export const AS_A_PART =
  /^(?:建设|发展|创新)?的?(?:重要|核心|主要|关键|战略|有机|新的?|先行|标志性|特色)*(?:一极|增长极|增长点|组成部分|组成|节点|支点|极核|极点|板块|承载[区地]|支撑[点区带]|承接[区地]|辐射区|协同区|拓展区|引领区|桥头堡|门户|枢纽|主阵地|先行区|腹地|核心区|一翼|一环|组团)/;

/** A place that others can settle in: a town, a science city or park, not an institute or a laboratory. */
export const isPlace = ({ type, entity }: { readonly type: ReadType; readonly entity: Entity }): boolean =>
  type === 'Zone' || type === 'Region' || (type === 'Platform' && SITE.test(entity.name));
