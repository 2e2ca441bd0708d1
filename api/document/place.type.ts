import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { placeSchema } from '#ontology';

export const PlaceUnit = placeSchema.shape.unit.enum;

registerEnumType(PlaceUnit, {
  name: 'PlaceUnit',
  description: 'What places of a file are counted in.',
  valuesConfig: {
    page: { description: 'Pages of a PDF.' },
    paragraph: { description: 'Paragraphs of a Word file, empty ones included.' },
    element: { description: 'Elements of a web page.' },
    row: { description: 'Rows of a sheet.' },
    line: { description: 'Lines of a text.' },
  },
});

@ObjectType({
  description: 'Where something stands in the original file, as a person would look it up there.',
})
export class Place {
  @Field(() => PlaceUnit, { description: 'What is counted.' })
  readonly unit!: keyof typeof PlaceUnit;

  @Field(() => String, {
    description:
      'Counted from 1: `12`; for an element its tag too (`p[12]`), for a row its sheet (`企业!12`).',
  })
  readonly at!: string;
}
