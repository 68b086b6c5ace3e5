// Finds the controls with a role and a name that can be seen and reached, in the order of the page: those of a dialog, while one is
// open. A name is what assistive technology would say: the label, else the text without the keys that it shows.
const [role, name] = arguments
const SELECTORS = {
  button: 'button:not([role]), [role=button]',
  checkbox: 'input[type=checkbox]',
  combobox: '[role=combobox], select',
  link: 'a[href]',
  menuitem: '[role=menuitem]',
  option: '[role=option]',
  radio: '[role=radio], input[type=radio]',
  tab: '[role=tab]',
  textbox: 'input:not([type=checkbox], [type=radio], [role]), textarea',
}
const plain = (text) => text.replace(/\s+/g, ' ').trim()
const textOf = (element) => {
  const copy = element.cloneNode(true)
  for (const aside of copy.querySelectorAll('kbd, [aria-hidden=true]')) aside.remove()
  return plain(copy.textContent)
}
const nameOf = (element) => {
  const by = element.getAttribute('aria-labelledby')
  if (by) return plain(by.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' '))
  const said = element.getAttribute('aria-label')
  if (said) return plain(said)
  const label = element.labels?.[0]
  return label ? textOf(label) : textOf(element)
}
const isSeen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
const reached = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document
return [...reached.querySelectorAll(SELECTORS[role])].filter((element) => isSeen(element) && nameOf(element) === name)
