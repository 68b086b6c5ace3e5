/*
 * What of the settings the window itself follows: its language, theme and size of text. The store is the truth; the web view
 * keeps a copy of them only so that the first frame of the next start is already right.
 */
import { commands, tell, type Settings, type SettingsChange } from '$lib/ipc'
import { appearance, SCALES, type Scale } from '$lib/look/appearance.svelte'
import { language } from '$lib/words'

/** Makes the window look and speak as the settings say. */
export function follow(settings: Settings) {
  if (settings.language && settings.language !== language.current) language.choose(settings.language)
  if (settings.theme !== appearance.theme) appearance.chooseTheme(settings.theme)
  const scale = offered(settings.textScale)
  if (scale !== appearance.scale) appearance.chooseScale(scale)
}

/** The offered size of text that is nearest to this one, in per cent. */
export function offered(percent: number): Scale {
  const distance = (scale: Scale) => Math.abs(scale - percent)
  return [...SCALES].sort((one, other) => distance(one) - distance(other))[0] ?? 100
}

/** Saves one change to the settings; the window follows at once. */
export async function change(wanted: SettingsChange) {
  follow(await tell(commands.changeSettings(wanted)))
}

/** The next larger (+1) or smaller (-1) text. It shows before the disk has answered, and goes back should that fail. */
export async function stepText(by: 1 | -1) {
  const before = appearance.scale
  appearance.stepScale(by)
  if (appearance.scale === before) return
  try {
    await tell(commands.changeSettings({ textScale: appearance.scale }))
  } catch (thrown) {
    appearance.chooseScale(before)
    throw thrown
  }
}
