/** A number with its noun in English: "1 plan", "2 plans", "3 companies". */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;
