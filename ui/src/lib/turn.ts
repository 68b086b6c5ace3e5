/*
 * Facts that are kept together are written together. Two of them typed in quick succession are written in turn, each upon what
 * the one before has left, so that neither takes back the other.
 */
export type Turn = <T>(write: () => Promise<T>) => Promise<T>

export function inTurn(): Turn {
  let last: Promise<unknown> = Promise.resolve()
  return (write) => {
    const mine = last.then(write)
    // Who asked for it hears of a failure; the next one has its turn all the same.
    last = mine.catch(() => undefined)
    return mine
  }
}
