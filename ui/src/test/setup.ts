// What happy-dom lacks and the components call: a popover is simply shown where it stands.
Object.assign(HTMLElement.prototype, { showPopover: () => undefined, hidePopover: () => undefined })
