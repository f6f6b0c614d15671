interface Kept<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** What is kept for a key, made when it is first asked for. */
export function keptFor<Key, Value>(kept: Kept<Key, Value>, key: Key, create: () => Value): Value {
  const own = kept.get(key) ?? create();
  kept.set(key, own);
  return own;
}
