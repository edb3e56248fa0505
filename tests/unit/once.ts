/** What is dear to make and never changed is made for the first test that asks, once a key. Files that share their modules share it. */
export function once<T, K = void>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, { readonly value: T }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
