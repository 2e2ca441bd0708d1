import { hash } from 'node:crypto';
import { contentId } from '#common/content-id';
import type { EntityType } from '#ontology';
import type { Entity, Mention, PlanText, Span, Trace } from '../model.ts';
import { SpanIndex } from '../recognise/span-index.ts';
import { documentNumber } from './document-numbers.ts';
import { absorb, type Group } from './group.ts';
import { isPlaceName } from './known.ts';
import { joinForms } from './merge.ts';
import { aliasesOf, aroundDash, canonicalKey } from './names.ts';
import { scopeOf, type Scopes } from './scope.ts';
import { definedGroup, definitionsIn, mentionsOf } from './short-forms.ts';

export interface Resolved {
  readonly entities: Entity[];
  /** Id of the bureau whose plan it is; null where the text names none. */
  readonly agencyId: string | null;
  readonly regionId: string | null;
}

/** Joins the mentions of one plan that name the same thing, and gives each thing its scope and id. */
export function resolve(text: string, plan: PlanText, mentions: readonly Mention[], trace?: Trace): Resolved {
  const inSentence = sentenceTest(plan);
  const own = withPlanNames(text, plan, mentions).filter((mention) => {
    if (inSentence(mention)) return true;
    const { start, end } = mention;
    trace?.({
      step: 'resolve',
      start,
      end,
      text: mention.text,
      why: 'stands in no sentence, so nothing could cite it',
    });
    return false;
  });
  const groups = joinForms(withDefinitions(groupByName(own), text, plan, inSentence), plan);
  for (const group of groups) addDocumentNumbers(group, text, inSentence);
  const scopes = { region: plan.region?.name ?? null, fingerprint: fingerprintOf(text, plan) };
  const entities = groups.map((group) => toEntity(group, scopes));
  return {
    entities,
    agencyId: idAt(entities, 'Agency', plan.agency),
    regionId: idAt(entities, 'Region', plan.region),
  };
}

type SpanTest = (span: Span) => boolean;

/** Whether a span lies in one sentence of the plan, which whatever cites it must. */
function sentenceTest(plan: PlanText): SpanTest {
  const sentences = plan.sections.flatMap((section) => section.sentences).sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (sentences[middle]!.start <= start) low = middle;
      else high = middle - 1;
    }
    const found = sentences[low];
    return found !== undefined && found.start <= start && end <= found.end;
  };
}

/** The plan's own bureau and jurisdiction are named in it, too, wherever segmenting found them. */
function withPlanNames(text: string, plan: PlanText, mentions: readonly Mention[]): readonly Mention[] {
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
  const added = [...own(plan.agency, 'Agency'), ...own(plan.region, 'Region')];
  if (added.length === 0) return mentions;
  return [...mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

function groupByName(mentions: readonly Mention[]): Group[] {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    // 云溪 in 云溪、南岭高新区 is 云溪高新区.
    const isShort = mention.rule === 'shared-head' || mention.rule === 'part';
    const whole = isShort ? mention.inFull : undefined;
    const name = canonicalKey(whole ?? mention.text);
    if (name === '') continue;
    const key = `${mention.type} ${name}`;
    const known = groups.get(key);
    if (known) known.mentions.push(mention);
    else
      groups.set(key, {
        type: mention.type,
        mentions: [mention],
        merges: [],
        names: [name],
        known: undefined,
      });
  }
  return [...groups.values()];
}

/** Joins short forms to the names that define them, and finds them wherever else they stand. */
function withDefinitions(groups: Group[], text: string, plan: PlanText, inSentence: SpanTest): Group[] {
  let left = groups;
  for (const definition of definitionsIn(text, plan)) {
    const full = definedGroup(left, definition);
    if (!full) continue;
    const short = canonicalKey(definition.short);
    const same = left.filter((group) => group !== full && group.names[0] === short);
    for (const group of same) {
      const mentions = group.mentions.map((mention) => ({ ...mention, type: full.type }));
      absorb(full, { ...group, mentions }, `defined as a short form of ${full.names[0]!}`);
    }
    left = left.filter((group) => !same.includes(group));
    const taken = new SpanIndex<Mention>();
    for (const group of left) for (const mention of group.mentions) taken.add(mention);
    const isFree = (start: number, end: number): boolean =>
      inSentence({ start, end }) && !taken.overlaps({ start, end });
    full.mentions.push(...mentionsOf(definition, full.mentions[0]!, text, plan, isFree));
    if (!full.names.includes(short)) full.names.push(short);
  }
  return left;
}

function addDocumentNumbers(group: Group, text: string, inSentence: SpanTest): void {
  if (group.type !== 'Policy') return;
  const numbers = group.mentions.flatMap((mention) => documentNumber(mention, text) ?? []).filter(inSentence);
  group.mentions.push(...numbers);
}

function toEntity(group: Group, scopes: Scopes): Entity {
  const { type, merges, known } = group;
  const mentions =
    group.mentions.length === 1
      ? group.mentions
      : [...group.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const name = group.names[0]!;
  const scope = scopeOf(type, name, known !== undefined, scopes);
  return {
    id: contentId('entity', type, scope, name),
    type,
    name,
    aliases: withoutPlaces(type, aliasesOf(type, name, formsOf(group, known?.forms ?? []))),
    scope,
    mentions,
    merges,
  };
}

const NEVER_PLACES: ReadonlySet<EntityType> = new Set(['Event', 'Project', 'TalentProgram', 'Agency']);

/** 中国 is no name of 中国创新创业大赛, nor 云溪市 of 云溪市路演. */
const withoutPlaces = (type: EntityType, aliases: string[]): string[] =>
  aliases.length > 0 && NEVER_PLACES.has(type) ? aliases.filter((alias) => !isPlaceName(alias)) : aliases;

/** All that a thing is called in its plan, and its established short forms. */
function formsOf({ type, names, mentions }: Group, short: readonly string[]): Iterable<string> {
  const isOne = mentions.length === 1 && names.length === 1 && mentions[0]!.text === names[0];
  if (isOne && mentions[0]!.inFull === undefined && short.length === 0 && type !== 'Policy') return names;
  const forms = new Set(names);
  for (const mention of mentions) {
    forms.add(mention.text);
    if (mention.inFull !== undefined) forms.add(mention.inFull);
    if (type === 'Policy') for (const part of aroundDash(mention.text)) forms.add(part);
  }
  for (const form of short) forms.add(form);
  return forms;
}

const fingerprintOf = (text: string, plan: PlanText): string =>
  hash('sha256', text.slice(plan.start, plan.end).replace(/\s+/g, ''), 'hex').slice(0, 16);

function idAt(entities: readonly Entity[], type: EntityType, span: Span | null): string | null {
  if (!span) return null;
  const at = entities.find(
    (entity) =>
      entity.type === type &&
      entity.mentions.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  return at?.id ?? null;
}
