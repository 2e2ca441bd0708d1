/** Pairs items of two lists one to one, the best-fitting first; `fit` is null where two do not fit at all. */
export function pairUp<Left, Right, Fit>(
  left: readonly Left[],
  right: readonly Right[],
  fit: (a: Left, b: Right) => Fit | null,
  strength: (fit: Fit) => number,
) {
  const candidates = left.flatMap((a) =>
    right.flatMap((b) => {
      const found = fit(a, b);
      return found === null ? [] : [{ a, b, fit: found, strength: strength(found) }];
    }),
  );
  candidates.sort((one, other) => other.strength - one.strength);
  const [takenLeft, takenRight] = [new Set<Left>(), new Set<Right>()];
  const pairs = candidates.filter(({ a, b }) => {
    if (takenLeft.has(a) || takenRight.has(b)) return false;
    takenLeft.add(a);
    takenRight.add(b);
    return true;
  });
  return {
    pairs,
    left: left.filter((item) => !takenLeft.has(item)),
    right: right.filter((item) => !takenRight.has(item)),
  };
}
