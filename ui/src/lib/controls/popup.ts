/*
 * Shows an element in the top layer beside its anchor: below where there is room, else above, never wider or taller than the
 * window. The platform's popover does the layering, so it also works inside a dialog and out of any clipping scroller.
 */
const GAP = 4

export function popup(anchor: () => HTMLElement | undefined, align: 'start' | 'end' | 'stretch' = 'start') {
  return (element: HTMLElement) => {
    const place = () => {
      const around = anchor()?.getBoundingClientRect()
      if (!around) return
      const { style } = element
      // As high as it would be, whatever room it had before.
      style.maxHeight = ''
      if (align === 'stretch') style.minWidth = `${String(around.width)}px`
      const below = innerHeight - around.bottom - GAP
      const above = around.top - GAP
      const up = below < Math.min(element.scrollHeight, 240) && above > below
      style.maxHeight = `${String(Math.max(80, (up ? above : below) - GAP))}px`
      style.maxWidth = `${String(innerWidth - 2 * GAP)}px`
      const { width, height } = element.getBoundingClientRect()
      const left = align === 'end' ? around.right - width : around.left
      style.left = `${String(Math.max(GAP, Math.min(left, innerWidth - width - GAP)))}px`
      style.top = `${String(up ? around.top - GAP - height : around.bottom + GAP)}px`
    }
    // What scrolls within it stays where it is.
    const follow = ({ target }: Event) => {
      if (!(target instanceof Node && element.contains(target))) place()
    }
    element.showPopover()
    place()
    const resized = new ResizeObserver(place)
    resized.observe(element)
    addEventListener('scroll', follow, true)
    addEventListener('resize', place)
    return () => {
      resized.disconnect()
      removeEventListener('scroll', follow, true)
      removeEventListener('resize', place)
    }
  }
}
