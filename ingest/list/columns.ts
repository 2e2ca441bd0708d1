/** What a column of a list says of the thing in its row. */
export type ColumnRole = 'name' | 'type' | 'region' | 'industry';

export interface ColumnRule {
  readonly role: ColumnRole;
  readonly pattern: RegExp;
  readonly reads: readonly string[];
  readonly refuses: readonly string[];
}

/** Tried in order on a heading without its blanks and brackets; the first that fits says what the column is. */
export const COLUMN_RULES: readonly ColumnRule[] = [
  {
    role: 'type',
    pattern: /^(?:(?:平台|企业|单位|机构|项目|载体)?(?:类型|类别|种类|性质)|type|kind|category)$/i,
    reads: ['类型', '平台类别', 'Type'],
    refuses: ['级别', '类型名称说明'],
  },
  {
    role: 'region',
    pattern:
      /^(?:(?:所在|所属|归属|注册|推荐)?(?:地区|区域|地域|地市|市州|市县|县区|区县|县市区|县\(市、区\)|县（市、区）|城市|省份|行政区划?|属地|辖区)|所在地|所在(?:市|县|区)|省|市|县|区|region|city|county|district|location)$/i,
    reads: ['所在地区', '地区', '县区', '所在地', 'Region', '县（市、区）'],
    refuses: ['地址', '区块链', '市值'],
  },
  {
    role: 'industry',
    pattern:
      /^(?:(?:所属|主导|技术|重点|行业|产业)?(?:行业|产业|领域)(?:名称|类别|方向)?|industry|sector|field)$/i,
    reads: ['所属行业', '技术领域', '主导产业', 'Industry'],
    refuses: ['产业产值', '行业排名'],
  },
  {
    role: 'name',
    pattern:
      /^(?:(?:[\u4e00-\u9fff]{0,10})(?:名称|全称)|(?:企业|公司|平台|单位|机构|高校|院所|载体|园区|实验室|项目)(?:名单)?|(?:company|platform|organi[sz]ation|institution|project)?\s*name|company|platform|organi[sz]ation|institution)$/i,
    reads: ['名称', '企业名称', '实验室名称', '单位', 'Name', 'Company name'],
    refuses: ['名称变更日期', '依托单位', '联系人'],
  },
];

/** What a heading makes its column; null where that does not matter to us. */
export function columnRole(heading: string): ColumnRole | null {
  const bare = heading.replace(/\s+/g, ' ').trim();
  return COLUMN_RULES.find(({ pattern }) => pattern.test(bare))?.role ?? null;
}

/** Which column has which role; the first of each. Null for a row that names no column of names. */
export function readHeader(cells: readonly string[]): ReadonlyMap<ColumnRole, number> | null {
  const columns = new Map<ColumnRole, number>();
  for (const [index, cell] of cells.entries()) {
    const role = columnRole(cell);
    if (role !== null && !columns.has(role)) columns.set(role, index);
  }
  return columns.has('name') ? columns : null;
}
