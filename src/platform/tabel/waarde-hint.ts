import { nederlands } from './dag.ts'
import { type Datum, type Getal, type Kolom, keuzesVan, type Uren } from './kolom.ts'
import { metKomma } from './waarde-getal.ts'
import { opgesomd } from './weigering.ts'

/** What belongs in a column, in a Dutch sentence. */
export function hint(kolom: Kolom): string {
  switch (kolom.soort) {
    case 'tekst':
      return 'Vul deze cel in.'
    case 'getal':
      return getalHint(kolom)
    case 'uren':
      return urenHint(kolom)
    case 'datum':
      return datumHint(kolom)
    default:
      return keuzeHint((keuzesVan(kolom) ?? []).map(([, woord]) => woord))
  }
}

const meesteWoorden = 30

const keuzeHint = (woorden: string[]) =>
  woorden.length > meesteWoorden
    ? `Kies een van de ${woorden.length} woorden uit de lijst, zoals ${opgesomd(woorden.slice(0, 2), 'of')}.`
    : `Kies ${opgesomd(woorden, 'of')}.`

/** ‘ van 1 tot en met 10’, or as much of it as is known. */
function between(van: string | null, tot: string | null): string {
  if (van !== null && tot !== null) return ` van ${van} tot en met ${tot}`
  if (van !== null) return ` vanaf ${van}`
  return tot === null ? '' : ` tot en met ${tot}`
}

const known = (getal: number | undefined) => (getal === undefined ? null : metKomma(getal))

function getalHint({ laagst, hoogst, decimalen }: Getal): string {
  const wat = decimalen === 0 ? 'een heel getal' : 'een getal'
  const cijfers = decimalen ? `, met hoogstens ${decimalen} cijfers achter de komma` : ''
  return `Schrijf ${wat}${between(known(laagst), known(hoogst))}${cijfers}.`
}

const urenHint = ({ hoogst }: Uren) =>
  hoogst === undefined
    ? 'Schrijf een aantal uren, zoals 25,5.'
    : `Schrijf een aantal uren van 0 tot en met ${metKomma(hoogst / 60)}, zoals 25,5.`

const datumHint = ({ vroegst, laatst }: Datum) =>
  `Schrijf een dag${between(vroegst ? nederlands(vroegst) : null, laatst ? nederlands(laatst) : null)}, zoals 1-3-2026.`
