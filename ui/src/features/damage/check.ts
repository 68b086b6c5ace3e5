/* Checking that everything recorded is whole, when she asks for it; the window does it by itself, too. */
import { notices } from '$lib/controls'
import { ask, changed, commands, DAMAGE } from '$lib/ipc'
import { say } from '$lib/words'

/** Compares everything with its seal and tells how much is damaged; says so where nothing is. */
export async function check(): Promise<number> {
  const { length } = await ask(commands.checkTexts())
  changed([DAMAGE])
  if (length === 0) notices.show({ tone: 'ok', text: say('damage-none') })
  return length
}
