import { counted } from '#common/counted';
import { type Bilingual, ENTITY_TYPES, STATUSES } from '#ontology';
import { nameKey } from '../bureau.ts';
import { planOf, type PlanNode, type RelationNode, type TargetNode } from '../graph.ts';
import type { PlanScope } from '../scope.ts';
import type { Gap } from './gap.ts';
import { ENTITY_GAPS, type EntityGap, type EntityGapKind, TARGET_WITHOUT_OWNER } from './kinds.ts';

/** Names to give in a reason before it says only how many more there are. */
const NAMES = 3;

type Row = Omit<Gap, 'reason' | 'evidence'> & { readonly kind: EntityGapKind };

/** Why an entity is listed: where it is named, what was looked for, and how near the texts come to it. */
export function entityReason(row: Row, candidates: number, scope: PlanScope): Bilingual {
  const { entity, plans, sentenceCount, plansSearched } = row;
  const gap: EntityGap = ENTITY_GAPS[row.kind];
  const name = entity?.name ?? '';
  const near = nearness(row, candidates, gap, scope);
  const none =
    row.weakLinks.length > 0
      ? { zh: '没有一份写成计划、在做或已成', en: 'stated as planned, ongoing or done by none of' }
      : { zh: '都没有', en: 'none in' };
  return {
    zh: `“${name}”在 ${plans.length} 份计划（${titlesOf(plans, 'zh')}）的 ${sentenceCount} 句中提到；查找了${gap.lookedFor.zh}，查过的 ${plansSearched} 份计划${none.zh}。${near.zh}`,
    en: `“${name}” is named in ${counted(sentenceCount, 'sentence')} of ${counted(plans.length, 'plan')}, ${titlesOf(plans, 'en')}; looked for ${gap.lookedFor.en}; ${none.en} the ${counted(plansSearched, 'plan')} looked through. ${near.en}`,
  };
}

/** The first titles, and that there are more. */
function titlesOf(plans: readonly PlanNode[], lang: keyof Bilingual): string {
  const titles = plans.slice(0, NAMES).map(({ title }) => (lang === 'zh' ? `《${title}》` : `“${title}”`));
  const isAll = plans.length <= NAMES;
  return lang === 'zh'
    ? `${titles.join('')}${isAll ? '' : '等'}`
    : `${titles.join(', ')}${isAll ? '' : ' …'}`;
}

function nearness(row: Row, candidates: number, gap: EntityGap, scope: PlanScope): Bilingual {
  const { weakLinks, candidates: shown, plansSearched } = row;
  const label = ENTITY_TYPES[gap.to].label;
  if (weakLinks.length > 0) {
    const said = weakLinks.map((relation) => saidOf(relation, row, scope));
    return {
      zh: `只是说到：${said.map(({ zh }) => zh).join('；')}。`,
      en: `Said no more than: ${said.map(({ en }) => en).join('; ')}.`,
    };
  }
  if (candidates === 0) {
    return {
      zh: `这 ${plansSearched} 份计划里没有任何线索。`,
      en: `Not mentioned in ${counted(plansSearched, 'plan')}.`,
    };
  }
  const names = shown.slice(0, NAMES).map(({ entity }) => entity.name);
  const sameSentence = (shown[0]?.sentences ?? 0) > 0;
  return {
    zh: `与${names.join('、')}${candidates > names.length ? ` 等 ${candidates} 个` : ''}${label.zh}同${sameSentence ? '句' : '段'}出现，可去核实。`,
    en: `Named in one ${sameSentence ? 'sentence' : 'section'} with ${names.join(', ')}${candidates > names.length ? ` and ${candidates - names.length} more` : ''}: worth asking.`,
  };
}

function saidOf(relation: RelationNode, { entity }: Row, scope: PlanScope): Bilingual {
  const { source, target, status, quotes } = relation;
  // It may be a relation of another year's copy of the thing.
  const other = entity && nameKey(source) === nameKey(entity) ? target : source;
  const elsewhere = quotes.find((quote) => !scope.has(planOf(quote)));
  const inside = quotes.some((quote) => scope.has(planOf(quote)));
  const label = STATUSES[status].label;
  if (inside || !elsewhere) return { zh: `${other.name}（${label.zh}）`, en: `${other.name} (${label.en})` };
  const { title } = planOf(elsewhere);
  return {
    zh: `${other.name}（${label.zh}，见所选之外的《${title}》）`,
    en: `${other.name} (${label.en}, in “${title}”, not among the chosen plans)`,
  };
}

/** Why a target is listed. */
export function targetReason({ metric, plan }: TargetNode): Bilingual {
  return {
    zh: `《${plan.title}》承诺“${metric}”；查找了${TARGET_WITHOUT_OWNER.lookedFor.zh}，没有。`,
    en: `“${plan.title}” promises “${metric}”; looked for ${TARGET_WITHOUT_OWNER.lookedFor.en}: none.`,
  };
}
