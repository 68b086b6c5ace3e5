import { describe, expect, test } from 'vitest'
import { differing } from './differ'

const whole = ({ before, differs, after }: { before: string; differs: string; after: string }) => before + differs + after

describe('two texts', () => {
  test('differ in one stretch', () => {
    const [there, copied] = differing('Роль маслихатб важна', 'Роль маслихата важна')
    expect(there).toEqual({ before: 'Роль маслихат', differs: 'б', after: ' важна' })
    expect(copied).toEqual({ before: 'Роль маслихат', differs: 'а', after: ' важна' })
  })

  test('differ where something is missing, also of repeated letters', () => {
    expect(differing('ааа', 'аа').map(({ differs }) => differs)).toEqual(['а', ''])
    expect(differing('', 'Цель').map(({ differs }) => differs)).toEqual(['', 'Цель'])
  })

  test('are alike where it is the seal that was hit', () => {
    expect(differing('Роль', 'Роль')[0]).toEqual({ before: 'Роль', differs: '', after: '' })
  })

  test('are never cut within a character', () => {
    const [there, copied] = differing('а😀б', 'а😁б')
    expect([there.differs, copied.differs]).toEqual(['😀', '😁'])
    const [one, other] = differing('𐀀', '𝀀')
    expect([one.differs, other.differs]).toEqual(['𐀀', '𝀀'])
  })

  test('show what is around, and not all of a long speech', () => {
    const long = 'слово '.repeat(10_000)
    const [there] = differing(`${long}б${long}`, `${long}а${long}`)
    expect(whole(there)).toHaveLength(2 * 240 + 1 + 2)
    expect(there.before.startsWith('…')).toBe(true)
    expect(there.after.endsWith('…')).toBe(true)
  })
})
