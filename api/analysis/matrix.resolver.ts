import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Nearby as Near } from '#analysis';
import { CLASSES_SOURCE, type IndustryClass as Class } from '#analysis/matrix/classes';
import {
  type ChainPlace as Place,
  matrixInSteps,
  type Matrix,
  MATRIX_COLUMNS,
  type MatrixCell as Cell,
  type MatrixLink as Link,
  type MatrixRow as Row,
} from '#analysis/matrix/matrix';
import type { EntityRow, EvidenceRow, RelationRow } from '#cypher/port';
import { type Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { connectionCost, listCost } from '../cost.ts';
import { Entity } from '../entity/entity.type.ts';
import { type Lang, LangEnum } from '../enums.ts';
import { DEFAULT_EVIDENCE, Evidence } from '../evidence/evidence.type.ts';
import { Relation } from '../relation/relation.type.ts';
import { Nearby } from './gap.type.ts';
import { listPage } from './list-page.ts';
import {
  ChainPlace,
  IndustryClass,
  MatrixCell,
  MatrixConnection,
  MatrixLink,
  MatrixRow,
} from './matrix.type.ts';
import { PlanFilterArgs, planFilterOf } from './plan-filter.args.ts';
import { answer, entityRow, evidenceRow, relationRow } from './rows.ts';

type MatrixPage = Connection<Row> & Pick<Matrix, 'plansSearched' | 'note'>;

@Resolver(() => MatrixRow)
export class MatrixRowResolver {
  @Query(() => MatrixConnection, {
    description: 'Industries against platforms, companies, universities, talent programmes and policies.',
    complexity: connectionCost,
  })
  async matrix(
    @Args(() => PlanFilterArgs) args: PlanFilterArgs,
    @Ctx() context: Context,
  ): Promise<MatrixPage> {
    const { rows, plansSearched, note } = await answer(context, matrixInSteps, planFilterOf(args));
    return { ...listPage(rows, args), plansSearched, note };
  }

  @FieldResolver(() => Entity, { description: 'The industry.' })
  industry(@Root() { industry }: Row): EntityRow {
    return entityRow(industry);
  }

  @FieldResolver(() => IndustryClass, {
    nullable: true,
    description: 'Its class; null where the name tells none.',
  })
  industryClass(@Root() { industryClass }: Row): Class | null {
    return industryClass;
  }

  @FieldResolver(() => [ChainPlace], {
    description: 'Where the text puts it in its chain.',
    complexity: listCost(1),
  })
  chain(@Root() { chain }: Row): readonly Place[] {
    return chain;
  }

  @FieldResolver(() => [MatrixCell], {
    description: 'One for each column, in their order.',
    complexity: listCost(MATRIX_COLUMNS.length),
  })
  cells(@Root() { cells }: Row): readonly Cell[] {
    return cells;
  }
}

@Resolver(() => MatrixConnection)
export class MatrixConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many plans were looked through.' })
  plansSearched(@Root() page: MatrixPage): number {
    return page.plansSearched;
  }

  @FieldResolver(() => String, { description: 'Where the classes come from.' })
  classesSource(
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return CLASSES_SOURCE[lang];
  }

  @FieldResolver(() => String, { nullable: true, description: 'What to know of the whole.' })
  note(
    @Root() { note }: MatrixPage,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string | null {
    return note && note[lang];
  }
}

@Resolver(() => IndustryClass)
export class IndustryClassResolver {
  @FieldResolver(() => String, { description: 'Its name.' })
  label(
    @Root() { label }: Class,
    @Arg('lang', () => LangEnum, { defaultValue: LangEnum.zh, description: 'The language of the answer.' })
    lang: Lang,
  ): string {
    return label[lang];
  }
}

@Resolver(() => ChainPlace)
export class ChainPlaceResolver {
  @FieldResolver(() => Evidence, { description: 'The words that say so.' })
  evidence(@Root() { place, quote }: Place): EvidenceRow {
    return evidenceRow(place, quote);
  }
}

@Resolver(() => MatrixCell)
export class MatrixCellResolver {
  @FieldResolver(() => [MatrixLink], { description: 'What is linked, by name.', complexity: listCost(3) })
  links(@Root() { links }: Cell): readonly Link[] {
    return links;
  }

  @FieldResolver(() => [Nearby], {
    description: 'Where nothing is linked: what is named near it, at most three.',
    complexity: listCost(3),
  })
  candidates(@Root() { candidates }: Cell): readonly Near[] {
    return candidates;
  }
}

@Resolver(() => MatrixLink)
export class MatrixLinkResolver {
  @FieldResolver(() => Entity, { description: 'What is linked.' })
  entity(@Root() { entity }: Link): EntityRow {
    return entityRow(entity);
  }

  @FieldResolver(() => [Relation], { description: 'The relations between the two.', complexity: listCost(1) })
  relations(@Root() { relations }: Link): readonly RelationRow[] {
    return relations.map(relationRow);
  }

  @FieldResolver(() => [Evidence], { description: 'The sentences that say so.', complexity: listCost(2) })
  evidence(@Root() { entity, quotes }: Link): readonly EvidenceRow[] {
    return quotes.slice(0, DEFAULT_EVIDENCE).map((quote) => evidenceRow(entity.id, quote));
  }
}
