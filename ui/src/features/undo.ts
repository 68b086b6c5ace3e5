/* Taking back and bringing again, told by name. A deletion is taken back by itself, whatever was done after it. */
import { notices } from '$lib/controls'
import { commands, HISTORY, onNextChange, tell, type ItemRef } from '$lib/ipc'
import { settle } from '$lib/text'
import { say } from '$lib/words'

/** Undoes the last operation. */
export async function undo() {
  const name = await tell(commands.undo())
  notices.show({ tone: 'ok', text: say('undone', { name }) })
}

/** Does again what was undone last. */
export async function redo() {
  const name = await tell(commands.redo())
  notices.show({ tone: 'ok', text: say('redone', { name }) })
}

/** Tells what was done, and offers to take it back until something else is done. */
export function tellDone(text: string) {
  const notice = notices.show({ tone: 'ok', text, action: { message: 'undo', run: undo } })
  onNextChange([HISTORY], () => {
    notices.close(notice)
  })
}

/** Deletes without asking; the notice says `text` and brings it back. */
export async function remove(item: ItemRef, text: string) {
  await settle()
  await tell(commands.delete(item))
  notices.show({ tone: 'ok', text, action: { message: 'undo', run: () => tell(commands.restore(item)) } })
}
