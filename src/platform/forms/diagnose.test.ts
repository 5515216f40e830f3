import { describe, expect, it } from 'vitest'
import { diagnoseBijNaam } from './diagnose.ts'

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
  ])('%s', (text) => expect(diagnoseBijNaam(text)).toBeUndefined())
})

it('takes no longer than the text is long', () => {
  const evil = ['A', 'Aa ', 'autisme ', 'A’-’-', 'Mark ', '. ', 'é̀'].map((part) =>
    part.repeat(200_000 / part.length),
  )
  evil.push(`Gisteren zei Piet dat. A${'-'.repeat(200_000)}A`)
  const began = performance.now()
  for (const text of evil) diagnoseBijNaam(text)
  expect(performance.now() - began).toBeLessThan(3000)
})
