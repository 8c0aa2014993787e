/**
 * A function that works out once for each object what follows from it alone, and keeps that as long
 * as the object lives. The object must not be changed afterwards: what is loaded never is.
 */
export function keptFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { value: Value }>()
  return (key) => {
    let entry = kept.get(key)
    if (!entry) {
      entry = { value: make(key) }
      kept.set(key, entry)
    }
    return entry.value
  }
}
