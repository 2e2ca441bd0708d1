import { counted } from '#common/counted';

/** What the command line says, in the language of the user's terminal (`LC_ALL`, `LC_MESSAGES`, `LANG`). */
const MESSAGES = {
  error: { en: 'error:', zh: '错误：' },
  internalHint: {
    en: '(This is a defect of Innograph; DEBUG=1 shows where.)',
    zh: '（这是 Innograph 的缺陷；设 DEBUG=1 可看到位置。）',
  },
  buildingPage: { en: 'Building the page (first time, some seconds)…', zh: '正在构建网页（首次，需几秒）……' },
  openingStore: { en: 'Opening the store {path}', zh: '打开图库 {path}' },
  upgradingStore: {
    en: 'Bringing the store of an earlier version up to date, step {step} of 2: {done} of {total} documents. It may be stopped; the next start goes on.',
    zh: '正在升级旧版图库，第 {step}/2 步：{done}/{total} 份文件。可以中断，下次启动时继续。',
  },
  readingThrough: {
    en: 'The server at {address} holds the store; reading what it has now',
    zh: '图库由 {address} 的服务占用，改为读取它当前的内容',
  },
  ingesting: {
    en: 'Taking in the sample plans of seeds/ into the empty store',
    zh: '图库为空，正在录入 seeds/ 中的示例计划',
  },
  ready: {
    en: 'Innograph is ready: {address}   (Ctrl-C stops it)',
    zh: 'Innograph 已就绪：{address}   （按 Ctrl-C 停止）',
  },
  opensAsCurator: {
    en: 'This address makes the browser that opens it first a curator, once:',
    zh: '首个打开以下地址的浏览器将获得编辑权限（仅一次有效）：',
  },
  keyMade: {
    en: 'The key "{name}" ({scopes}). It is shown this once; keep it where secrets are kept:',
    zh: '密钥“{name}”（{scopes}）。仅显示这一次，请妥善保存：',
  },
  keyRevoked: { en: 'Revoked {id} "{name}".', zh: '已吊销 {id}“{name}”。' },
  noKeys: {
    en: 'There are no keys; "innograph key create" makes one.',
    zh: '还没有密钥；用 innograph key create 创建。',
  },
  stopping: { en: 'Stopping…', zh: '正在停止……' },
  new: { en: 'new', zh: '新增' },
  unchanged: { en: 'unchanged', zh: '未变' },
  replaced: { en: 'replaced', zh: '替换' },
  reread: { en: 're-read', zh: '重读' },
  failed: { en: 'failed', zh: '失败' },
  fileLine: {
    en: '{name}: {plans plan|plans}, {entities entity|entities}, {relations relation|relations}, {targets target|targets}',
    zh: '{name}：{plans} 份计划，{entities} 个实体，{relations} 条关系，{targets} 项指标',
  },
  nothingFound: {
    en: 'warning: nothing found in {name}. Is it a plan in Chinese, with text that can be read?',
    zh: '警告：{name} 中未发现任何内容。它是中文的工作计划吗？文字能否读出？',
  },
  rowTypeUnknown: {
    en: 'warning: {file}: the type “{said}” of “{name}” is none that is known; it was taken for a {type}',
    zh: '警告：{file}：“{name}”的类型“{said}”无法识别，按{type}收录',
  },
  rowTypeMissing: {
    en: 'warning: {file}: nothing says what “{name}” is; it was left out. Give the list a column 类型.',
    zh: '警告：{file}：看不出“{name}”是什么，未收录。请给名单加一列“类型”。',
  },
  moreWarnings: {
    en: 'and {count} more like these; --json has them',
    zh: '另有 {count} 条类似警告，见 --json',
  },
  summary: {
    en: '{new} new, {unchanged} unchanged, {replaced} replaced, {failed} failed',
    zh: '新增 {new}，未变 {unchanged}，替换 {replaced}，失败 {failed}',
  },
  rereadToo: {
    en: '; {reread} re-read, as this version reads them differently',
    zh: '；因读法更新而重读 {reread}',
  },
  skipped: {
    en: '{count file|files} of other kinds and links passed over: {names}',
    zh: '略过 {count} 个其他类型的文件或链接：{names}',
  },
  progress: {
    en: '{bar} {value}/{total} | {name} | {eta} left',
    zh: '{bar} {value}/{total} | {name} | 剩余 {eta}',
  },
  watching: {
    en: 'Watching {paths} for changes (Ctrl-C stops it)',
    zh: '正在监视 {paths} 的变动（按 Ctrl-C 停止）',
  },
  removedName: { en: 'removed', zh: '移除' },
  removedToo: { en: '; {removed} removed', zh: '；移除 {removed}' },
  removed: { en: 'Removed {name} and what it alone said.', zh: '已移除 {name} 及仅由它陈述的内容。' },
  check: {
    en: 'Checking {documents document|documents} of the file',
    zh: '正在检查文件中的 {documents} 份文档',
  },
  write: { en: 'Writing {documents document|documents}', zh: '正在写入 {documents} 份文档' },
  verify: { en: 'Reading {documents document|documents} back', zh: '正在读回 {documents} 份文档' },
  copied: {
    en: 'Copied {documents document|documents}, {entities entity|entities}, {relations relation|relations}, {targets target|targets}, {judgements judgement|judgements} from {from} to {to}.',
    zh: '已将 {documents} 份文档、{entities} 个实体、{relations} 条关系、{targets} 项指标、{judgements} 条判断从 {from} 复制到 {to}。',
  },
  backedUp: {
    en: 'Wrote {documents document|documents}, {entities entity|entities}, {relations relation|relations}, {targets target|targets}, {judgements judgement|judgements} to {file} ({megabytes} MB).',
    zh: '已将 {documents} 份文档、{entities} 个实体、{relations} 条关系、{targets} 项指标、{judgements} 条判断备份到 {file}（{megabytes} MB）。',
  },
  restored: {
    en: 'Restored {documents document|documents}, {entities entity|entities}, {relations relation|relations}, {targets target|targets}, {judgements judgement|judgements} from {file} into {to}.',
    zh: '已从 {file} 恢复 {documents} 份文档、{entities} 个实体、{relations} 条关系、{targets} 项指标、{judgements} 条判断到 {to}。',
  },
  sound: {
    en: '{file} is sound: {documents document|documents}, {entities entity|entities}, {relations relation|relations}, {targets target|targets}, {judgements judgement|judgements}.',
    zh: '{file} 完好：{documents} 份文档、{entities} 个实体、{relations} 条关系、{targets} 项指标、{judgements} 条判断。',
  },
  ok: { en: 'ok', zh: '正常' },
  missing: { en: 'missing', zh: '缺少' },
} as const;

export type MessageKey = keyof typeof MESSAGES;
export type Language = 'en' | 'zh';

/** Chinese when the terminal's locale is Chinese, else English. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

const language = languageOf(process.env);

/** The message in the terminal's language, its `{names}` filled in; unknown names stay as they are. */
export function say(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return MESSAGES[key][language].replace(
    /\{(\w+)(?: ([^|}]+)\|([^}]+))?\}/g,
    (whole, name: string, one?: string, more?: string) => {
      const value = values[name];
      return one === undefined || typeof value !== 'number'
        ? String(value ?? whole)
        : counted(value, one, more);
    },
  );
}
