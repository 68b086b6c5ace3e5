/* Where the help is open, and what opens it: keys, the palette, the navigation, the settings, what the program says of itself. */
import type { Action } from '$lib/keys'
import { route } from '../../shell/route.svelte'
import { pageOf, type PageName } from './chapters'

/** The page that it is open at; null: it is closed. */
export const help = $state<{ page: PageName | null }>({ page: null })

const show = (page: PageName) => {
  help.page = page
}

export const openHelp: Action = {
  id: 'help.open',
  message: 'help-open',
  keys: 'F1',
  run: () => {
    show(pageOf(route.current))
  },
}

export const openKeys: Action = {
  id: 'help.keys',
  message: 'keys-title',
  keys: 'Shift+F1',
  run: () => {
    show('keys')
  },
}

export const openNews: Action = {
  id: 'help.news',
  message: 'help-news',
  run: () => {
    show('news')
  },
}
