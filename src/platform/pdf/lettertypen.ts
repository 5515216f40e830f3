import { hasSign, loadParts, type Parts } from '../kaart/letters.ts'

/** What something is set in. */
export type Letter = 'tekst' | 'vet' | 'kop'

/** Our own fonts, as files that a document carries with it. Made in a second, so made once by who makes many. */
export type Lettertypen = Record<Letter, Parts>

export async function loadLettertypen(): Promise<Lettertypen> {
  const [tekst, vet, kop] = await Promise.all([
    loadParts('atkinson-hyperlegible-next', 400),
    loadParts('atkinson-hyperlegible-next', 700),
    loadParts('bricolage-grotesque', 700),
  ])
  return { tekst, vet, kop }
}

/** A piece of a text in one file; what no file of ours has is shown by a sign in its place, and still read as it is. */
export type Stuk = { font: string; tekst: string; bedoeld: string | null }

export const fontNaam = (letter: Letter, deel: number) => `${letter}${deel}`

const vervanger = '?'

function tekenVan(lettertypen: Lettertypen, letter: Letter, teken: string): Stuk {
  const deel = lettertypen[letter].findIndex(({ font }) => hasSign(font, teken))
  return deel < 0
    ? { font: fontNaam(letter, 0), tekst: vervanger, bedoeld: teken }
    : { font: fontNaam(letter, deel), tekst: teken, bedoeld: null }
}

export function stukkenVan(lettertypen: Lettertypen, letter: Letter, woorden: string): Stuk[] {
  const stukken: Stuk[] = []
  for (const teken of woorden) {
    const dit = tekenVan(lettertypen, letter, teken)
    const vorig = stukken.at(-1)
    const isVervolg = vorig?.font === dit.font && (vorig.bedoeld === null) === (dit.bedoeld === null)
    if (!vorig || !isVervolg) stukken.push(dit)
    else {
      vorig.tekst += dit.tekst
      vorig.bedoeld = dit.bedoeld && `${vorig.bedoeld}${dit.bedoeld}`
    }
  }
  return stukken
}

/** As it can be set: composed, on one line, without what steers a machine. */
export const zetbaar = (woorden: string) =>
  woorden
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
