/*
 * How the window looks to this user: theme, contrast and text scale, kept in the web view's own storage so that the first
 * frame is already right. The stylesheet knows only attributes of <html>; the system's wishes are resolved here.
 */
import { kept } from '../kept'

export type Theme = 'system' | 'light' | 'dark'
export type Contrast = 'system' | 'more'

/** The size of a rem at 100 %, in pixels. */
const BASE = 16

/** Text scales that the settings offer, in per cent of the base size. */
export const SCALES = [100, 110, 125, 150, 175, 200] as const
export type Scale = (typeof SCALES)[number]

const THEMES: readonly Theme[] = ['system', 'light', 'dark']
const CONTRASTS: readonly Contrast[] = ['system', 'more']

class Appearance {
  theme = $state<Theme>(kept.oneOf('theme', THEMES, 'system'))
  contrast = $state<Contrast>(kept.oneOf('contrast', CONTRASTS, 'system'))
  scale = $state<Scale>(kept.oneOf('scale', SCALES, 100))

  chooseTheme(theme: Theme) {
    this.theme = theme
    kept.put('theme', theme)
    this.apply()
  }

  chooseContrast(contrast: Contrast) {
    this.contrast = contrast
    kept.put('contrast', contrast)
    this.apply()
  }

  chooseScale(scale: Scale) {
    this.scale = scale
    kept.put('scale', scale)
    this.apply()
  }

  /** The next larger (+1) or smaller (-1) text, staying within 100 to 200 %. */
  stepScale(by: 1 | -1) {
    const next = SCALES[SCALES.indexOf(this.scale) + by]
    if (next) this.chooseScale(next)
  }

  /** Pixels in rem, the measure of the stylesheets: at a larger text there is room for less. */
  rem(pixels: number): number {
    return (pixels * 100) / (BASE * this.scale)
  }

  /** Follows the system from now on; call once, before the first frame. Returns how to stop. */
  follow(): () => void {
    const wishes = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(prefers-contrast: more)')]
    const apply = () => {
      this.apply()
    }
    for (const wish of wishes) wish.addEventListener('change', apply)
    this.apply()
    return () => {
      for (const wish of wishes) wish.removeEventListener('change', apply)
    }
  }

  private apply() {
    const root = document.documentElement
    const dark = this.theme === 'dark' || (this.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
    const more = this.contrast === 'more' || matchMedia('(prefers-contrast: more)').matches
    root.dataset.theme = dark ? 'dark' : 'light'
    if (more) root.dataset.contrast = 'more'
    else delete root.dataset.contrast
    root.style.fontSize = `${String(this.scale)}%`
  }
}

export const appearance = new Appearance()
