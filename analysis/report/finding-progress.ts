import { STATUSES } from '#ontology';
import { type Commitment, commitmentsOf, MOVEMENTS, STATUS_LADDER } from '../ledger/commitments.ts';
import type { Point } from './block.ts';
import { type Ground, NAMED } from './ground.ts';

/** How far projects and platforms have come: which moved, or where plans of one year alone show no movement, what stands where. */
export function progressPoint({ graph, filter, cited, lang }: Ground): Point | null {
  const rows = commitmentsOf(graph, filter);
  if (rows.length === 0) return null;
  const zh = lang === 'zh';
  const latest = (row: Commitment) => row.steps.at(-1)!;
  const statuses = STATUS_LADDER.map((status) => ({
    label: STATUSES[status].label[lang],
    group: rows.filter((row) => latest(row).status === status),
  })).filter(({ group }) => group.length > 0);
  const itemOf = (label: string, group: readonly Commitment[], tell: (row: Commitment) => string) => {
    const named = group
      .slice(0, NAMED)
      .map(tell)
      .join(zh ? '、' : ', ');
    const more = group.length > NAMED ? (zh ? '等' : ' …') : '';
    return `${label} ${group.length}${zh ? '：' : ': '}${named}${more}`;
  };
  const moved = (['ADVANCED', 'BACK', 'SILENT'] as const).flatMap((movement) => {
    const group = rows.filter((row) => row.movement === movement);
    const tell = (row: Commitment) => {
      const steps = stepsText(row, lang, (index) => cited.of(row.steps[index]!.quotes[0]));
      return zh ? `${row.entity.name}（${steps}）` : `${row.entity.name} (${steps})`;
    };
    return group.length > 0 ? [itemOf(MOVEMENTS[movement][lang], group, tell)] : [];
  });
  const counts = statuses.map(({ label, group }) => `${label} ${group.length}`);
  return {
    lead: zh
      ? `${rows.length} 个写明状态的项目和平台，按最近一份计划的说法：${counts.join('，')}`
      : `${rows.length} projects and platforms with a status, as the latest plan puts it: ${counts.join(', ')}`,
    items:
      moved.length > 0
        ? moved
        : statuses
            .toReversed()
            .map(({ label, group }) =>
              itemOf(label, group, (row) => `${row.entity.name} ${cited.of(latest(row).quotes[0])}`),
            ),
  };
}

/** The statuses over the years, with what `cite` says of each: 2024 计划 [3] → 2025 已成 [4]. */
export const stepsText = (
  { steps }: Commitment,
  lang: Ground['lang'],
  cite: (index: number) => string,
): string =>
  steps
    .map(({ plan, status }, index) =>
      `${plan.year ?? '?'} ${STATUSES[status].label[lang]} ${cite(index)}`.trim(),
    )
    .join(' → ');
