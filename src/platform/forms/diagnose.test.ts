import { describe, expect, it } from 'vitest'
import { growthOf, linear } from '#test/growth.ts'
import { diagnoseBijNaam } from './diagnose.ts'
import { diagnosesIn } from './nakijken.ts'

describe('asks about', () => {
  it.each([
    ['Mark heeft autisme en scant dossiers.', 'autisme'],
    ['We begonnen met Fatima. Zij zat in de Wajong.', 'wajong'],
    ['Na zijn burn-out begon Piet weer met werken.', 'burn-out'],
    ['Vorige week is mevrouw Jansen ziek gemeld', 'ziek gemeld'],
    [
      'Sanne werkt hier nu een jaar\nDe WIA-uitkering stopte, ze heeft nog last van depressie',
      'wia-uitkering',
    ],
    ['Onze nieuwe collega, Youssef, heeft een licht verstandelijke beperking', 'verstandelijke beperking'],
    ['Els is zwanger', 'zwanger'],
    ['Rob werkt naast zijn WIA-uitkering', 'wia-uitkering'],
    ['Gisteren vertelde Kees over zijn ADHD', 'adhd'],
    ['Piet heeft MS en werkt vier uur', 'ms'],
    ['Sanne vertelde over haar multiple sclerose', 'multiple sclerose'],
    ['Het ging mis toen Bé’tje uit de bijstand kwam', 'bijstand'],
  ])('%s', (text, found) => expect(diagnoseBijNaam(text)).toBe(found))
})

describe('leaves alone', () => {
  it.each([
    [''],
    ['Mensen met autisme scannen de dossiers zorgvuldig.'],
    ['Iedereen heeft recht op begeleiding, ook met een Wajong.'],
    ['Het UWV kijkt wie in het doelgroepregister staat.'],
    ['De Banenafspraak geldt voor mensen met een arbeidsbeperking.'],
    ['We vroegen de gemeente Waterdam of de bijstand doorloopt.'],
    ['Wajongers werken bij Helder Schoonmaak.'],
    ['Mark werkt nu een jaar bij ons. Het bevalt goed.'],
    ['Inge sprak de leverancier. We spraken over de planning. Later ging het over de ziektewet.'],
    ['ADHD, WIA EN WAJONG IN ÉÉN ZIN'],
    ['Zij werkt met plezier, haar uitkering is gestopt'],
    ['We overleggen met Fatima via MS Teams, en delen het in MS-Office'],
    ['Gisteren maakte Piet een add-on voor Excel'],
    ['Wij kregen van Kees juridische bijstand'],
    ['Gisteren zei Inge: vertrouw niet blind op het systeem'],
  ])('%s', (text) => expect(diagnoseBijNaam(text)).toBeUndefined())
})

it('asks about what people write, not about keys that a program made', () => {
  const written = { titel: 'Met Mark, die ms heeft', kenmerk: 'x9-Mark-ms-7', sleutel: 'Qa_ms-Piet-wao' }
  expect(diagnosesIn(written)).toEqual([{ veld: 'titel', woord: 'ms' }])
})

it.each(['A', 'Aa ', 'autisme ', 'A’-’-', 'Mark ', '. ', 'é̀', '-'])(
  'takes no more than its share of time for a long text of %j',
  (part) => {
    const look = (size: number) =>
      diagnoseBijNaam(`Gisteren zei Piet dat. A${part.repeat(size / part.length)}A`)
    expect(growthOf(look, 20_000)).toBeLessThan(linear)
  },
)
