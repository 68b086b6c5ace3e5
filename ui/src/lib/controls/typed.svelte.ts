/*
 * A value that is typed as free text and read when the field is left or Enter is pressed. What can't be read stays as it was
 * typed, with the reason; the value keeps what it was.
 */
import { untrack } from 'svelte'
import type { Read } from '../words'

type Typed<T> = {
  value: () => T | null
  write: (value: T) => string
  read: (text: string) => Read<T>
  change: (value: T | null) => unknown
}

export function asTyped<T>({ value, write, read, change }: Typed<T>) {
  const shown = () => {
    const now = value()
    return now === null ? '' : write(now)
  }
  let text = $state(untrack(shown))
  let wrong = $state<'impossible' | 'unreadable'>()

  // A change from outside replaces what is shown; what was typed and can't be read never reached the value.
  $effect(() => {
    text = shown()
    wrong = undefined
  })

  function leave() {
    const found = read(text)
    if ('wrong' in found) {
      wrong = found.wrong
      return
    }
    wrong = undefined
    if (found.value !== value()) change(found.value)
    text = found.value === null ? '' : write(found.value)
  }

  return {
    get text() {
      return text
    },
    set text(next: string) {
      text = next
      wrong = undefined
    },
    get wrong() {
      return wrong
    },
    leave,
    press(event: KeyboardEvent) {
      if (event.key === 'Enter') leave()
    },
  }
}
