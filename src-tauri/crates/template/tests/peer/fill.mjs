// Fills each template of a folder with its data by docxtemplater: NAME.docx and NAME.json make
// NAME.peer.docx. The packages are those that the window's sources install.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(new URL('../../../../../ui/package.json', import.meta.url))
const Docxtemplater = require('docxtemplater')
const PizZip = require('pizzip')

const folder = process.argv[2]
for (const file of readdirSync(folder).filter((name) => name.endsWith('.docx'))) {
  const name = file.slice(0, -'.docx'.length)
  const template = new Docxtemplater(new PizZip(readFileSync(join(folder, file))), {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    linebreaks: true,
    nullGetter: () => '',
  })
  template.render(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
  writeFileSync(join(folder, `${name}.peer.docx`), template.getZip().generate({ type: 'nodebuffer' }))
}
