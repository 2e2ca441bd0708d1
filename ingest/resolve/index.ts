import { createHash } from 'node:crypto';
import { contentId } from '#common/content-id';
import type { EntityType } from '#ontology';
import type { Entity, Mention, PlanText, Span, Trace } from '../model.ts';
import { aliasesOf, canonicalKey } from './names.ts';
import { joinForms, type Group } from './merge.ts';
import { scopeOf } from './scope.ts';

export interface Resolved {
  readonly entities: Entity[];
  /** Id of the bureau whose plan it is; null where the text names none. */
  readonly agencyId: string | null;
  readonly regionId: string | null;
}

/** Joins the mentions of one plan that name the same thing, and gives each thing its scope and id. */
export function resolve(text: string, plan: PlanText, mentions: readonly Mention[], trace?: Trace): Resolved {
  const all = withPlanNames(text, plan, mentions);
  const groups = joinForms(groupByName(all), { text, plan, trace });
  const scopes = { region: plan.region?.name ?? null, fingerprint: fingerprintOf(text, plan) };
  const entities = groups.map((group) => toEntity(group, scopes));
  return {
    entities,
    agencyId: idAt(entities, 'Agency', plan.agency),
    regionId: idAt(entities, 'Region', plan.region),
  };
}

/** The plan's own bureau and jurisdiction are named in it, too, wherever segmenting found them. */
function withPlanNames(text: string, plan: PlanText, mentions: readonly Mention[]): Mention[] {
  const own = (span: Span | null, type: EntityType): Mention[] => {
    if (!span || span.end <= span.start) return [];
    const { start, end } = span;
    const known = mentions.some(
      (mention) => mention.type === type && mention.start === start && mention.end === end,
    );
    return known
      ? []
      : [{ start, end, text: text.slice(start, end), type, rule: `plan-${type.toLowerCase()}` }];
  };
  return [...mentions, ...own(plan.agency, 'Agency'), ...own(plan.region, 'Region')].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function groupByName(mentions: readonly Mention[]): Group[] {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const key = `${mention.type} ${canonicalKey(mention.text)}`;
    const known = groups.get(key);
    if (known) known.mentions.push(mention);
    else groups.set(key, { type: mention.type, mentions: [mention], merges: [], names: [] });
  }
  return [...groups.values()];
}

function toEntity(group: Group, scopes: { region: string | null; fingerprint: string }): Entity {
  const { type, mentions, merges } = group;
  const name = group.names[0] ?? displayName(mentions);
  const scope = scopeOf(type, name, scopes);
  const aliases = aliasesOf(type, name, [...group.names, ...mentions.map((mention) => mention.text)]);
  return { id: contentId('entity', type, scope, name), type, name, aliases, scope, mentions, merges };
}

function displayName(mentions: readonly Mention[]): string {
  return canonicalKey(mentions[0]!.text);
}

const fingerprintOf = (text: string, plan: PlanText): string =>
  createHash('sha256')
    .update(text.slice(plan.start, plan.end).replace(/\s+/g, ''))
    .digest('hex')
    .slice(0, 16);

function idAt(entities: readonly Entity[], type: EntityType, span: Span | null): string | null {
  if (!span) return null;
  const at = entities.find(
    (entity) =>
      entity.type === type &&
      entity.mentions.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  return at?.id ?? null;
}
