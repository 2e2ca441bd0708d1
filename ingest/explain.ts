import { extract } from './pipeline.ts';
import type { Dropped, PlanFacts, Span, TextDocument } from './model.ts';

/**
 * A document sentence by sentence: what was found in each by which rule, and what was dropped and why. Plain
 * text for a person who wants to mend a rule.
 */
export function explain(document: TextDocument): string {
  const dropped: Dropped[] = [];
  const plans = extract(document, (item) => dropped.push(item));
  return plans.map((facts) => explainPlan(facts, dropped)).join('\n');
}

function explainPlan(facts: PlanFacts, dropped: readonly Dropped[]): string {
  const { plan, entities } = facts;
  const named = new Map(entities.map((entity) => [entity.id, `${entity.name} (${entity.type})`]));
  const name = (id: string | null) => (id === null ? '—' : (named.get(id) ?? id));
  const lines = [
    `# ${plan.ordinal}. ${plan.title}`,
    `year ${plan.year ?? '—'} · agency ${name(facts.agencyId)} · region ${name(facts.regionId)}`,
  ];
  const merges = entities.flatMap((entity) =>
    entity.merges.map(({ from, why }) => `  ${from} → ${entity.name}: ${why}`),
  );
  if (merges.length > 0) lines.push('', 'joined:', ...merges);
  const found = inOrderOfText(foundItems(facts, name));
  const gone = inOrderOfText(dropped.filter((item) => within(plan, item)));
  for (const section of plan.sections) {
    for (const sentence of section.sentences) {
      const here = (item: Span) => within(sentence, item);
      const notes = [
        ...found.filter(here).map(({ note }) => `  + ${note}`),
        ...gone.filter(here).map(({ step, text, why }) => `  - ${step}: “${text}” ${why}`),
      ];
      lines.push(
        '',
        `${sentence.start}: ${sentence.text.replace(/\s+/g, ' ')}  [${sentence.kind}, ${sentence.tense}]`,
        ...notes,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function foundItems(
  { entities, relations, targets }: PlanFacts,
  name: (id: string) => string,
): (Span & { note: string })[] {
  return [
    ...entities.flatMap((entity) =>
      entity.mentions.map(({ start, end, text, rule }) => ({
        start,
        end,
        note: `${entity.type} “${text}”${text === entity.name ? '' : ` = ${entity.name}`}  [${rule}; ${entity.scope}]`,
      })),
    ),
    ...relations.flatMap(({ type, status, role, source, target, evidence }) =>
      evidence.map(({ start, end, rule }) => ({
        start,
        end,
        note: `${name(source)} —${type}→ ${name(target)}  [${rule}; ${status}${role ? `, ${role}` : ''}]`,
      })),
    ),
    ...targets.flatMap(({ metric, comparator, value, unit, period, evidence }) =>
      evidence.map(({ start, end, rule }) => ({
        start,
        end,
        note: `target “${metric}” ${comparator} ${value} ${unit}${period ? ` (${period})` : ''}  [${rule}]`,
      })),
    ),
  ];
}

const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const inOrderOfText = <Item extends Span>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => a.start - b.start || a.end - b.end);
