/** Remembers the last result of a pure function, and gives it again while its arguments are the very same. */
export function memoizeLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, index) => Object.is(arg, args[index]))) last = { args, result: compute(...args) };
    return last.result;
  };
}

/** As `memoizeLast`, of a function that takes its arguments by name: callers name all of them, in one order. */
export function memoizeNamed<Named extends object, Result>(
  compute: (named: Named) => Result,
): (named: Named) => Result {
  let named: Named;
  const memoized = memoizeLast((..._values: readonly unknown[]) => compute(named));
  return (given) => {
    named = given;
    return memoized(...Object.values(given));
  };
}
