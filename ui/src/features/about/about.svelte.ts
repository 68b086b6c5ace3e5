/* What the program says of itself: opened from the settings and from the palette, shown by the window. */
import type { Action } from '$lib/keys'

/** Whether it is open. */
export const about = $state({ open: false })

export const openAbout: Action = {
  id: 'about.open',
  message: 'about-open',
  run: () => {
    about.open = true
  },
}
