import type { Cel } from './cel.ts'
import { isDag, nederlands } from './dag.ts'
import {
  type Datum,
  type Getal,
  type Keuze,
  type Kolom,
  keuzesVan,
  type Tekst,
  type Uren,
  type Waarde,
} from './kolom.ts'
import { dagIn } from './waarde-datum.ts'
import { getypt, metKomma, shortened } from './waarde-getal.ts'
import { hint } from './waarde-hint.ts'

/** What is wrong with a cell, and what would be right, each a Dutch sentence. */
export type Fout = { reden: string; goed: string }
/** What a cell means in its column. */
export type Uitkomst = { waarde: Waarde } | Fout

const fout = (reden: string, goed: string): Fout => ({ reden, goed })

/** The value of a cell as its column wants it (see Waarde), or what is wrong with it. Reads what people type in Dutch. */
export function waardeVan(kolom: Kolom, cel: Cel): Uitkomst {
  switch (cel.soort) {
    case 'leeg':
      return kolom.verplicht ? fout('Hier staat niets.', hint(kolom)) : { waarde: null }
    case 'fout':
      return fout(
        `De formule in deze cel geeft een fout: ${shortened(cel.fout)}.`,
        `Typ de uitkomst zelf. ${hint(kolom)}`,
      )
    case 'onberekend':
      return fout('In deze cel staat een formule zonder uitkomst.', `Typ de uitkomst zelf. ${hint(kolom)}`)
    case 'bsn':
      return fout(
        'Hier staat een nummer dat een BSN kan zijn.',
        'Haal het nummer weg. Vonk bewaart geen BSN.',
      )
    default:
      return byKind(kolom, cel)
  }
}

type Gevuld = Extract<Cel, { soort: 'tekst' | 'getal' | 'datum' | 'tijd' | 'waar' }>

function byKind(kolom: Kolom, cel: Gevuld): Uitkomst {
  switch (kolom.soort) {
    case 'getal':
      return getalVan(kolom, cel)
    case 'uren':
      return urenVan(kolom, cel)
    case 'datum':
      return datumVan(kolom, cel)
    case 'tekst':
      return tekstVan(kolom, cel)
    default:
      return keuzeVan(kolom, cel)
  }
}

/** As it would be typed. */
function alsTekst(cel: Gevuld): string {
  if (cel.soort === 'tekst') return cel.tekst.trim()
  if (cel.soort === 'getal') return metKomma(cel.getal)
  if (cel.soort === 'datum') return nederlands(cel.datum)
  if (cel.soort === 'waar') return cel.waar ? 'ja' : 'nee'
  return `${Math.floor(cel.minuten / 60)}:${String(cel.minuten % 60).padStart(2, '0')}`
}

function tekstVan({ langst = 1000, vast }: Tekst, cel: Gevuld): Uitkomst {
  if (vast && cel.soort !== 'tekst' && cel.soort !== 'getal')
    return fout(
      `Je rekenprogramma maakte hier iets anders van: ${alsTekst(cel)}.`,
      'Zet terug wat er stond, of begin opnieuw met het bestand dat je kreeg.',
    )
  const tekst = alsTekst(cel)
  if (tekst.length <= langst) return { waarde: tekst }
  return fout(`Deze tekst is te lang: ${tekst.length} tekens.`, `Schrijf hoogstens ${langst} tekens.`)
}

const plainly = (tekst: string) => tekst.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ')

/** What a spreadsheet in another language, or in a hurry, makes of yes and no. */
const otherWords: ReadonlyMap<string, boolean> = new Map([
  ['j', true],
  ['waar', true],
  ['true', true],
  ['n', false],
  ['onwaar', false],
  ['false', false],
])

function keuzeVan(kolom: Keuze | Kolom, cel: Gevuld): Uitkomst {
  const tekst = plainly(alsTekst(cel))
  const found = keuzesVan(kolom)?.find((pair) => pair.some((one) => plainly(one) === tekst))
  if (kolom.soort === 'janee') {
    const waarde = found ? found[0] === 'ja' : otherWords.get(tekst)
    if (waarde !== undefined) return { waarde }
  } else if (found) return { waarde: found[0] }
  return fout(`‘${shortened(alsTekst(cel))}’ is geen keuze.`, hint(kolom))
}

function getalVan(kolom: Getal, cel: Gevuld): Uitkomst {
  const { decimalen, laagst = -Infinity, hoogst = Infinity } = kolom
  const typed = getypteVan(kolom, cel, decimalen === 0)
  if ('reden' in typed) return typed
  const getal = decimalen === undefined ? typed.getal : rounded(typed.getal, decimalen)
  if (getal === null)
    return fout(`${metKomma(typed.getal)} heeft te veel cijfers achter de komma.`, hint(kolom))
  if (getal < laagst || getal > hoogst) return fout(`${metKomma(getal)} kan hier niet.`, hint(kolom))
  return { waarde: getal }
}

/** What a computer adds to 0,3 nobody sees; null: there are more decimals. */
function rounded(getal: number, decimalen: number): number | null {
  const near = Number(getal.toFixed(decimalen))
  return Math.abs(near - getal) <= Math.abs(getal) * 1e-12 ? near : null
}

function urenVan(kolom: Uren, cel: Gevuld): Uitkomst {
  const typed = minutesOf(kolom, cel)
  if ('reden' in typed) return typed
  const minuten = typed.getal
  if (minuten < 0 || minuten > (kolom.hoogst ?? Infinity) || !Number.isSafeInteger(minuten))
    return fout(`${shortened(alsTekst(cel))} uur kan hier niet.`, hint(kolom))
  return { waarde: minuten }
}

/** Hours with decimals, or as ‘25:30’. */
function minutesOf(kolom: Uren, cel: Gevuld): { getal: number } | Fout {
  if (cel.soort === 'tijd') return { getal: cel.minuten }
  const [, hours, minutes] = (cel.soort === 'tekst' && /^\s*(\d{1,5}):([0-5]\d)\s*$/.exec(cel.tekst)) || []
  if (hours) return { getal: Number(hours) * 60 + Number(minutes) }
  const typed = getypteVan(kolom, cel, false)
  return 'reden' in typed ? typed : { getal: Math.round(typed.getal * 60) }
}

/** Excel makes a day of ‘12.5’: people see no difference until it is read. */
function getypteVan(kolom: Getal | Uren, cel: Gevuld, heel: boolean): { getal: number } | Fout {
  if (cel.soort === 'getal') return { getal: cel.getal }
  if (cel.soort === 'datum') {
    const [, maand, dag] = cel.datum.split('-').map(Number)
    return fout(
      `Hier staat een datum: ${nederlands(cel.datum)}.`,
      `Schrijf een getal met een komma. Bedoelde je ${dag}.${maand}? Schrijf dan ${dag},${maand}.`,
    )
  }
  if (cel.soort !== 'tekst') return fout(`‘${alsTekst(cel)}’ is geen getal.`, hint(kolom))
  const typed = getypt(cel.tekst.replace(/\s*(uur|uren|u)\.?\s*$/i, ''), heel)
  return 'reden' in typed && typed.reden.endsWith('geen getal.') ? fout(typed.reden, hint(kolom)) : typed
}

function datumVan(kolom: Datum, cel: Gevuld): Uitkomst {
  const { vroegst = '1900-03-01', laatst = '2199-12-31' } = kolom
  const found = cel.soort === 'datum' ? { dag: cel.datum } : dagIn(alsTekst(cel))
  if ('reden' in found) return found
  if (!isDag(found.dag) || found.dag < vroegst || found.dag > laatst)
    return fout(`${nederlands(found.dag)} kan hier niet.`, hint({ ...kolom, vroegst, laatst }))
  return { waarde: found.dag }
}
