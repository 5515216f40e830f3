import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it } from 'vitest'
import { TooMany } from '../errors.ts'
import { loadSharp } from '../sharp.ts'
import { draw, type Kaart, loadSetting, render, type Setting } from './kaart.ts'
import { createKaarten } from './kaarten.ts'
import { wrap } from './wrap.ts'

let setting: Setting
beforeAll(async () => {
  setting = await loadSetting()
})

const kaartOf = (titel: string, van = 'Gemeente Waterlinge'): Kaart => ({
  id: '0b5c1f3e-7a44-4d0c-9a53-5a1b0f0c7d21',
  soort: 'Proeftuin',
  titel,
  van,
})

const hostile = {
  markup: '</style><script>alert(1)</script><image href="file:///etc/passwd"/>',
  entities: '&xxe; <!DOCTYPE svg [<!ENTITY xxe SYSTEM "file:///etc/passwd">]> ]]>',
  emoji: 'Samen 👩🏽‍🔧🏳️‍🌈 aan het werk 😀',
  'right to left': '\u202eomgekeerd\u202c שלום مرحبا',
  'nothing we have signs for': 'مرحبا 你好',
  'control signs': 'een\u0000twee\u0007\u200b\ufeffdrie\ud800',
  'three hundred signs': 'Langdurige begeleiding op de werkvloer '.repeat(8).slice(0, 300),
  'one long word': 'Arbeidsongeschiktheid'.repeat(14),
  nothing: '',
}

/** Names of the elements in it; throws when it is not well-formed. */
function elementsIn(svg: string) {
  const names = new Set<string>()
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => names.add(name))
  parser.write(svg).close()
  return names
}

describe.each(Object.entries(hostile))('a title of %s', (_what, titel) => {
  it('is drawn as outlines alone, into a card of the right size', async () => {
    const svg = draw(setting, kaartOf(titel, titel))
    expect([...elementsIn(svg)].sort()).toEqual(['circle', 'g', 'path', 'rect', 'style', 'svg'])
    expect(svg).not.toMatch(/<text|href|passwd|alert|NaN|undefined/)
    const sharp = await loadSharp()
    const { format, width, height } = await sharp(await render(svg)).metadata()
    expect([format, width, height]).toEqual(['png', 1200, 630])
  })
})

it('stays within its lines, and says with dots that there is more', () => {
  const fits = [
    { size: 80, lines: 2 },
    { size: 50, lines: 3 },
  ]
  const at = (text: string) => wrap(setting.title, text, { width: 600, fits })
  expect(at('Vloeren boenen')).toEqual({ size: 80, lines: ['Vloeren', 'boenen'] })
  for (const text of Object.values(hostile)) {
    const { size, lines } = at(text)
    expect(lines.length).toBeLessThanOrEqual(3)
    for (const line of lines) expect(setting.title.widthOf(line, size)).toBeLessThanOrEqual(600)
  }
  expect(at(hostile['three hundred signs']).lines.at(-1)).toMatch(/\S…$/)
})

it('keeps the letters of every European name, and leaves out what no font of ours has', () => {
  expect(setting.title.legible('Štěpán Åse  Çelik-Ionuț 😀 Łukasz')).toBe('Štěpán Åse Çelik-Ionuț Łukasz')
})

it('says what it is when its title is in signs that we do not have', () => {
  const svg = (titel: string) => draw(setting, kaartOf(titel))
  expect(svg(hostile['nothing we have signs for'])).toBe(svg('Proeftuin'))
})

describe('cards that are kept', () => {
  const counting = (wait = Promise.resolve()) => {
    const made: string[] = []
    const kaarten = createKaarten(async (_setting, { titel }) => {
      made.push(titel)
      await wait
      return Buffer.from(titel)
    })
    return { made, kaarten }
  }

  it('are made once for all who ask, and anew when they say something else', async () => {
    const { made, kaarten } = counting()
    const asks = Array.from({ length: 50 }, () => kaarten.cardOf(kaartOf('een')))
    await Promise.all([...asks, kaarten.cardOf(kaartOf('twee'))])
    await kaarten.cardOf(kaartOf('een'))
    expect(made).toEqual(['een', 'twee'])
  })

  it('are not made in any number at once: who comes too late is asked to come back', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const { made, kaarten } = counting(promise)
    const asks = Array.from({ length: 21 }, (_, n) => kaarten.cardOf(kaartOf(`${n}`)))
    expect(() => kaarten.cardOf(kaartOf('een te veel'))).toThrow(TooMany)
    resolve()
    await Promise.all(asks)
    expect(made).toHaveLength(21)
  })

  it('are tried again after one that failed', async () => {
    let fails = true
    const kaarten = createKaarten(async () => {
      if (fails) throw new Error('broken')
      return Buffer.from('heel')
    })
    await expect(kaarten.cardOf(kaartOf('een'))).rejects.toThrow('broken')
    fails = false
    expect(String(await kaarten.cardOf(kaartOf('een')))).toBe('heel')
  })
})
