/* Puts the caret into what was just added, once the list that is read again shows it. */

/** `shown` is what the list shows; each row has its id in `data-at`. Call it while a component is set up. */
export function arrival(list: () => HTMLElement | undefined, shown: () => unknown) {
  let expected = $state<string | null>(null)

  function look() {
    const row = expected && list()?.querySelector(`[data-at="${expected}"]`)
    if (!row) return
    expected = null
    const field = row.querySelector('textarea')
    field?.focus({ preventScroll: true })
    field?.scrollIntoView({ block: 'nearest' })
  }

  $effect(() => {
    shown()
    look()
  })

  return {
    get expected() {
      return expected
    },
    expect(id: string) {
      expected = id
    },
    /** Looks now: for a list that draws its rows by itself. */
    look,
  }
}
