// Fills one template over and over by docxtemplater: the peer of the template engine.
//
// Arguments: a template, and package.json of where docxtemplater is installed. Each line of standard
// input names a file with a letter's data a line; answered by a line with the milliseconds that
// their files took and the bytes that they have.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const [path, packages] = process.argv.slice(2)
const require = createRequire(packages)
const Docxtemplater = require('docxtemplater')
const PizZip = require('pizzip')

const template = readFileSync(path)
for await (const line of createInterface({ input: process.stdin })) {
  const letters = readFileSync(line.trim(), 'utf8').split('\n').map((letter) => JSON.parse(letter))
  const began = performance.now()
  let size = 0
  for (const letter of letters) {
    const document = new Docxtemplater(new PizZip(template), {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
    })
    document.render(letter)
    size += document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }).length
  }
  console.log(`${performance.now() - began} ${size}`)
}
