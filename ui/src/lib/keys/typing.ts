/*
 * Whose undo is it? While a text field holds typing that it can take back itself, Ctrl+Z and Ctrl+Y are its own; otherwise they
 * undo and redo operations of the store.
 */
const before = new WeakMap<Element, string>()

export type TextField = HTMLInputElement | HTMLTextAreaElement

const NOT_TEXT = ['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset', 'image', 'hidden']

export function isTextField(target: EventTarget | null): target is TextField {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !NOT_TEXT.includes(target.type))
  )
}

/** Remembers what each field held when it was entered. Returns how to stop. */
export function watchTyping(): () => void {
  const enter = ({ target }: Event) => {
    if (isTextField(target)) before.set(target, target.value)
  }
  addEventListener('focusin', enter)
  return () => {
    removeEventListener('focusin', enter)
  }
}

/** What the field holds now came from elsewhere: there is no typing to take back. */
export function forgetTyping(field: TextField) {
  before.set(field, field.value)
}

/** The focused text field whose own typing Ctrl+Z would take back. */
export function ownTyping(): TextField | null {
  const field = document.activeElement
  return isTextField(field) && before.has(field) && before.get(field) !== field.value ? field : null
}
