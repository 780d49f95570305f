/**
 * Does a thing to each, `ahead` of them begun before the first is done, and gives what came of them in the order of the list. What is
 * begun and not asked for any more is let go; an error is thrown in its turn.
 */
export async function* inOrder<A, B>(
  all: Iterable<A> | AsyncIterable<A>,
  ahead: () => number,
  begin: (one: A) => Promise<B>,
): AsyncGenerator<B> {
  const begun: Promise<{ readonly done: B } | { readonly error: unknown }>[] = [];
  for await (const one of all) {
    begun.push(
      begin(one).then(
        (done) => ({ done }),
        (error: unknown) => ({ error }),
      ),
    );
    if (begun.length > ahead()) yield outcomeOf(await begun.shift());
  }
  while (begun.length > 0) yield outcomeOf(await begun.shift());
}

function outcomeOf<B>(one: { readonly done: B } | { readonly error: unknown } | undefined): B {
  if (one && 'done' in one) return one.done;
  throw one?.error;
}
